import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaderClusters } from '../../../src/core/insights/leader-clusters.ts';
import { mergeLinked } from '../../../src/core/insights/merge-linked.ts';
import { cosine, stemFeatures, textVectors } from '../../../src/core/insights/text-vectors.ts';

const asked: [string, number][] = [
  ['refund', 50],
  ['guid size', 40],
  ['duvet guid size', 20],
  ['linen wash', 30],
  ['instruct linen wash', 12],
  ['hamburg shop', 25],
  ['hamburg open shop', 9],
];

function cluster(queries: readonly [string, number][]): string[][] {
  const items = queries.map(([key, count]) => ({
    key,
    count,
    features: stemFeatures(key.split(' ')),
  }));
  const vector = textVectors(items.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  const groups = leaderClusters(items.map((item) => ({ ...item, vector: vector(item.features) })));
  const byGroup = Map.groupBy(groups.keys(), (key) => groups.get(key));
  return [...byGroup.values()].map((keys) => keys.sort()).sort();
}

describe('queries in the same words', () => {
  test('join, and others stay apart', () => {
    expect(cluster(asked)).toEqual([
      ['duvet guid size', 'guid size'],
      ['hamburg open shop', 'hamburg shop'],
      ['instruct linen wash', 'linen wash'],
      ['refund'],
    ]);
  });

  test('join the same way in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(asked, { minLength: asked.length }), (shuffled) => {
        expect(cluster(shuffled)).toEqual(cluster(asked));
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  test('are compared by a number from nothing shared to the same', () => {
    const known = textVectors(
      asked.map(([key, count]) => ({ features: stemFeatures(key.split(' ')), count })),
    );
    const vector = (stems: readonly string[]) => known(stemFeatures(stems));
    expect(cosine(vector(['linen', 'wash']), vector(['linen', 'wash']))).toBeCloseTo(1, 12);
    expect(cosine(vector(['linen']), vector(['hamburg']))).toBe(0);
    // A slip keeps some of the letters together.
    expect(cosine(vector(['refund']), vector(['refudn']))).toBeGreaterThan(0.05);
    expect(cosine(vector([]), vector(['refund']))).toBe(0);
  });
});

describe('groups that readers try one after the other', () => {
  test('become one with three links', () => {
    expect(
      mergeLinked(
        [20, 9, 5],
        [
          [0, 1],
          [1, 0],
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([0, 0, 2]);
  });

  test('stay apart when the links are few for their size', () => {
    const links = Array.from({ length: 9 }, () => [0, 1] as const);
    expect(mergeLinked([200, 100], links)).toEqual([0, 1]);
    expect(mergeLinked([200, 90], links)).toEqual([0, 0]);
  });

  test('become one over a third', () => {
    const thrice = (a: number, b: number) => Array.from({ length: 3 }, () => [a, b] as const);
    expect(mergeLinked([9, 9, 9, 9], [...thrice(3, 1), ...thrice(1, 2)])).toEqual([0, 1, 1, 1]);
  });
});
