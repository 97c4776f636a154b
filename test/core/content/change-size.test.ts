import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSize, turningPoints } from '../../../src/core/content/change-size.ts';

const size = (before: string, after: string, was: string[] = [], is: string[] = was) =>
  changeSize({ text: before, steps: was }, { text: after, steps: is });
const answer =
  'Register the return in your account, print the label and stick it over the old one. Then hand the parcel in at any branch within the time given.';

describe('a change is of', () => {
  test.each([
    ['a slip of the finger', 'Regsiter the return', 'Register the return'],
    ['two letters in a long word', 'Rücksendeformualr ausfüllen', 'Rücksendeformular ausfüllen'],
    ['a comma', 'Print it and go', 'Print it, and go'],
    ['a capital letter', 'Öffnen sie das Portal', 'Öffnen Sie das Portal'],
  ])('a typing error: %s', (_, before, after) => expect(size(before, after)).toBe('typo'));

  test.each([
    ['a few other words', answer, answer.replace('hand the parcel in', 'drop the parcel off')],
    ['another order', 'Print the label and pack the box.', 'Pack the box and print the label.'],
    ['an added aside', answer, `${answer} Thank you!`],
  ])('wording: %s', (_, before, after) => expect(size(before, after)).toBe('wording'));

  test.each([
    ['a number', 'You have 30 days.', 'You have 14 days.'],
    ['a price', 'It costs €4.95.', 'It costs €4.90.'],
    ['a negation', 'You can return opened goods.', 'You can not return opened goods.'],
    ['a negation in one word', 'We deliver there.', "We don't deliver there."],
    ['keine', 'Wir nehmen Ware zurück.', 'Wir nehmen keine Ware zurück.'],
    ['a duty', 'Sie können das Etikett drucken.', 'Sie müssen das Etikett drucken.'],
    ['a limit', 'Free for members.', 'Free for members only.'],
    ['another text', answer, 'Write to us. A person answers and sends you what you need.'],
  ])('meaning: %s', (_, before, after) => expect(size(before, after)).toBe('meaning'));

  test('meaning: steps that came, went or changed places', () => {
    const steps = ['Open the portal.', 'Print the label.', 'Hand the parcel in.'];
    const said = (list: string[]) => `How? ${list.join(' ')}`;
    const [open = '', print = '', hand = ''] = steps;
    const swapped = [print, open, hand];
    expect(size(said(steps), said(swapped), steps, swapped)).toBe('meaning');
    expect(
      size(`${answer} ${said(steps)}`, `${answer} ${said([open, hand])}`, steps, [open, hand]),
    ).toBe('meaning');
    const worded = [open, 'Print out the label.', hand];
    expect(size(`${answer} ${said(steps)}`, `${answer} ${said(worded)}`, steps, worded)).toBe(
      'wording',
    );
  });

  test('none: blanks and line ends', () => {
    expect(size('One line.\nAnother.', ' One  line. Another. ')).toBe('none');
  });
});

test('whatever the texts, a changed number is found, and a text is like itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, was, is) => {
      expect(size(text, text)).toBe('none');
      fc.pre(was !== is);
      expect(size(`${text} x ${was} y`, `${text} x ${is} y`)).toBe('meaning');
    }),
  );
});

test('the turning points of a text outlast its rewording', () => {
  expect(turningPoints('You have 30 days, but not for 2 things.')).toEqual(['30', 'not', '2']);
  expect(turningPoints('There are 30 days for you; not so with 2 things!')).toEqual([
    '30',
    'not',
    '2',
  ]);
});
