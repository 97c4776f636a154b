import { expect, test } from 'vitest';
import { numbersIn } from '../../src/content-files/numbers-in.ts';

test.each([
  ['de', 'Sie haben 14 Tage Zeit.', [14, 'days']],
  ['de', 'Der Versand kostet 4,95 €.', [4.95, 'euro']],
  ['en', 'You have 14 days.', [14, 'days']],
  ['en', 'Delivery is €6.95 to Austria.', [6.95, 'euro']],
  ['en', 'Delivery is 6.95 euros.', [6.95, 'euro']],
] as const)('%s: "%s" has one number with its unit', (locale, text, [value, kind]) => {
  const [found, ...others] = numbersIn(text, locale);
  expect(found).toMatchObject({ value, kind: expect.arrayContaining([kind]) });
  expect(text.slice(found?.start)).toMatch(new RegExp(`^${found?.written.replace('.', '\\.')}`));
  expect(others).toEqual([]);
});

test.each([
  ['de', 'Es dauert 2 bis 3 Werktage.'],
  ['en', 'It costs from €15 to €17.'],
  ['en', 'Room 14 is on the left.'],
] as const)('%s: "%s" says nothing that a fact could contradict', (locale, text) => {
  expect(numbersIn(text, locale)).toEqual([]);
});
