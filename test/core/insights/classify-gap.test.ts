import { expect, test } from 'vitest';
import type { ChainOutcome } from '../../../src/core/insights/chains.ts';
import { classifyGap } from '../../../src/core/insights/classify-gap.ts';

const article = 'returns/de/refund';

/** A chain of one search for each entry, with the articles opened from it. */
function chain(outcome: ChainOutcome, clicks: string[][], unanswered = 0.5) {
  const [first, ...others] = clicks.map((opened) => ({
    q: 'geld',
    n: 3,
    qid: '0',
    t: 0,
    day: '2026-11-02',
    loc: 'de',
    clicks: opened,
  }));
  if (first === undefined) throw new RangeError('A chain has a search.');
  const searches: Parameters<typeof classifyGap>[0][number]['searches'] = [first, ...others];
  return { outcome, searches, lastClick: clicks.flat().at(-1), unanswered };
}

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

test('readers open an article at once and are not helped: it is weak', () => {
  const chains = [...times(5, chain('bounced', [[article]])), ...times(5, chain('no_click', [[]]))];
  expect(classifyGap(chains)).toEqual({ cause: 'weak', article });
});

test('readers reach an article that helps, but by other words: its wording', () => {
  const chains = [
    ...times(4, chain('answered', [[], [article]])),
    ...times(6, chain('no_result', [[]])),
  ];
  expect(classifyGap(chains)).toEqual({ cause: 'wording', article, by: 'readers' });
});

test('where nothing is seen after a click, it helped if the article mostly helps', () => {
  const helped = [
    ...times(4, chain('page_click', [[], [article]], 0.2)),
    ...times(6, chain('no_result', [[]])),
  ];
  expect(classifyGap(helped).cause).toBe('wording');
  const not = [
    ...times(4, chain('page_click', [[], [article]], 0.7)),
    ...times(6, chain('no_result', [[]])),
  ];
  expect(classifyGap(not).cause).toBe('missing');
});

test('two happy ends, or ends on many articles, do not make an answer', () => {
  const two = [...times(2, chain('answered', [[article]])), ...times(6, chain('no_result', [[]]))];
  expect(classifyGap(two)).toEqual({ cause: 'missing', article: undefined });
  const scattered = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) =>
      chain('answered', [[], [`returns/de/${slug}`]]),
    ),
    ...times(8, chain('no_result', [[]])),
  ];
  expect(classifyGap(scattered).cause).toBe('missing');
});
