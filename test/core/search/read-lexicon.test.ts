import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/search/language.ts';
import { ideasOf, readLexicon } from '../../../src/core/search/read-lexicon.ts';

test('a line has words of texts and, after the bar, words and phrases of questions', () => {
  expect(readLexicon('Refund reimbursement | Money+back\n\nreturn\n')).toEqual([
    { texts: ['refund', 'reimbursement'], asked: ['money+back'] },
    { texts: ['return'], asked: [] },
  ]);
});

test.each(['en', 'de'])('every line of the %s lexicon can be matched', (locale) => {
  const language = languageOf(locale);
  const ideas = ideasOf(locale);
  expect(ideas.length).toBeGreaterThan(50);
  for (const { texts, asked } of ideas) {
    expect(texts.length, asked.join(' ')).toBeGreaterThan(0);
    for (const said of [...texts, ...asked]) {
      expect(said).toMatch(/^[\p{L}\p{N}-]+(?:\+[\p{L}\p{N}-]+)?$/u);
    }
    // A word that says nothing would make its idea be meant by every query.
    for (const said of [...texts, ...asked].filter((word) => !word.includes('+'))) {
      expect(language.weight(language.fold(said)), said).toBeGreaterThan(0.1);
    }
  }
});

test('a language without a lexicon has no ideas', () => {
  expect(ideasOf('fr')).toEqual([]);
});
