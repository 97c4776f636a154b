import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMessage } from '../../../src/core/search/cut-message.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { splitWords } from '../../../src/core/search/split-words.ts';

const language = languageOf('en');
const site = { phrasings: { parcel: [0, 20], refund: [1, 30] }, articles: 2, language };
const chatter = 'We had sunshine all week and the dog was happy about it every day.';

test('a question stays as it is', () => {
  const question = 'My parcel is late. Where is it? And what about the refund.';
  expect(cutMessage(question, site)).toBe(question);
});

test('of a message the sentences are kept that are put like questions of customers', () => {
  const message = `${chatter} ${chatter} Where is the parcel that I ordered two weeks ago? ${chatter} ${chatter} Please let me have my refund.`;
  expect(cutMessage(message, site)).toBe(
    'Where is the parcel that I ordered two weeks ago? Please let me have my refund.',
  );
});

test('a message about nothing known is cut to its beginning', () => {
  expect(cutMessage(Array(6).fill(chatter).join(' '), site)).toBe(`${chatter} ${chatter}`);
});

test('of any text words are left, and none comes to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (text) => {
      const words = splitWords(text);
      const left = splitWords(cutMessage(text, site));
      expect(left.length > 0).toBe(words.length > 0);
      expect(left.length).toBeLessThanOrEqual(words.length);
    }),
    { seed: 20261122 },
  );
});
