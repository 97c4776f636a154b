import { describe, expect, test } from 'vitest';
import { averageRanks } from '../../../src/core/stats/average-ranks.ts';
import { entropy } from '../../../src/core/stats/entropy.ts';
import { kendallTauB } from '../../../src/core/stats/kendall-tau-b.ts';
import { ndcg } from '../../../src/core/stats/ndcg.ts';
import { spearman } from '../../../src/core/stats/spearman.ts';

// Expected: the definition's test values, row 19, where a comment names nothing else.
describe('how alike two orders are', () => {
  test('equal values share the mean of their places', () => {
    expect(averageRanks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]);
    expect(averageRanks([])).toEqual([]);
  });

  test('two swapped neighbours of five leave a tau of 0.6', () => {
    expect(kendallTauB([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toBeCloseTo(0.6, 12);
  });

  test('tau counts ties on both sides', () => {
    // scipy.stats.kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) in its documentation: −0.4714045.
    expect(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045, 7);
  });

  test('Spearman sees order only, and shares ties', () => {
    // scipy.stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) in its documentation: 0.8207826.
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826, 6);
    expect(spearman([1, 2, 3], [1, 10, 100])).toBeCloseTo(1, 12);
  });

  test('something that is the same everywhere is in no order', () => {
    expect(spearman([1, 2, 3], [7, 7, 7])).toBe(0);
    expect(kendallTauB([1, 2, 3], [7, 7, 7])).toBe(0);
    expect(spearman([], [])).toBe(0);
  });
});

describe('how much of the best possible gain an order collects', () => {
  test('the best item in second place costs a sixth', () => {
    expect(ndcg([3, 2, 1, 0], [1, 3, 2, 0], 3)).toBeCloseTo(0.8175, 4);
  });

  test('the right order collects all, and so does any order of nothing', () => {
    expect(ndcg([3, 2, 1], [30, 20, 10], 20)).toBe(1);
    expect(ndcg([1, 2], [0, 0], 2)).toBe(1);
  });
});

describe('how evenly something is spread', () => {
  test('a half, three tenths and a fifth are one and a half bit', () => {
    expect(entropy([0.5, 0.3, 0.2])).toBeCloseTo(1.4855, 4);
  });

  test('everything in one place is none', () => {
    expect(entropy([1, 0])).toBe(0);
  });
});
