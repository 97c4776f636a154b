import { expect, test } from 'vitest';
import { someQuestions } from '../../../scripts/lib/some-questions.ts';
import type { SourceContent } from '../../../src/content-files/source-content.ts';

/** A site with so many articles, and two questions for each. */
function site(count: number): Pick<SourceContent, 'asked' | 'articles'> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    articles: numbers as unknown as SourceContent['articles'],
    asked: [...numbers, ...numbers] as unknown as SourceContent['asked'],
  };
}

test.each([
  [1, 2],
  [120, 240],
  [300, 600],
  [1000, 200],
  [5000, 40],
])('of %d articles, %d questions are asked', (articles, asked) => {
  expect(someQuestions(site(articles))).toHaveLength(asked);
});

test('a site without articles has nothing to ask', () => {
  expect(someQuestions(site(0))).toEqual([]);
});
