import { expect, test } from 'vitest';
import { genericQuestions } from '../../src/search-index/generic-questions.ts';

test.each(['de', 'en'])(
  'hundreds of questions are known in %s, each put in a dozen ways',
  async (locale) => {
    const questions = await genericQuestions(locale);
    expect(questions.length).toBeGreaterThan(200);
    for (const { titles, phrasings } of questions) {
      expect(phrasings.length, titles[0]).toBeGreaterThanOrEqual(10);
      expect(new Set(phrasings).size, titles[0]).toBe(phrasings.length);
    }
  },
);

test('a language that nobody has written them for has none', async () => {
  expect(await genericQuestions('fr')).toEqual([]);
});
