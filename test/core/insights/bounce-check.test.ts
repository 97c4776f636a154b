import { describe, expect, test } from 'vitest';
import { checkBounces } from '../../../src/core/insights/bounce-check.ts';
import { tally } from './support/tally.ts';

describe('whether going back tells something', () => {
  const collection = (name: string, count: number, bounced: (index: number) => number) =>
    Array.from({ length: count }, (_, index) =>
      tally(`${name}/de/a${index}`, { reads: 200, contact: 2 * index, bounced: bounced(index) }),
    );

  test('it does where readers go back from articles that they also contact about', () => {
    const check = checkBounces([
      ...collection('shipping', 18, (index) => 20 + index),
      ...collection('returns', 12, (index) => 20 + index),
    ]);
    expect(check).toEqual({ informative: true, correlation: expect.closeTo(1, 9), articles: 30 });
  });

  test('it does not where they go back from all alike', () => {
    const check = checkBounces(
      collection('shipping', 30, (index) => Math.round((200 - 2 * index) * 0.3)),
    );
    expect(check.informative).toBe(false);
  });

  test('a collection counts as much as it has articles', () => {
    const check = checkBounces([
      ...collection('shipping', 20, (index) => 20 + index),
      ...collection('returns', 10, (index) => 40 - index),
    ]);
    expect(check.correlation).toBeCloseTo((20 * 1 + 10 * -1) / 30, 9);
  });

  test('29 articles, or collections of five, are too few to say', () => {
    const few = collection('shipping', 29, (index) => 20 + index);
    expect(checkBounces(few)).toEqual({ informative: false, correlation: null, articles: 29 });
    const scattered = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((name) =>
      collection(name, 5, (index) => 20 + index),
    );
    expect(checkBounces(scattered)).toEqual({ informative: false, correlation: null, articles: 0 });
  });
});
