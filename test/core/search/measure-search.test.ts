import { expect, test } from 'vitest';
import {
  type MeasuredQuery,
  measureByTag,
  measureConfidence,
  measureSearch,
} from '../../../src/core/search/measure-search.ts';

const query = (measured: Partial<MeasuredQuery>): MeasuredQuery => ({
  id: '1',
  tags: '',
  answerable: true,
  rank: 1,
  found: 3,
  confidence: 0.5,
  ...measured,
});

const queries = [
  query({ tags: 'KZ', rank: 1, confidence: 0.9 }),
  query({ tags: 'K', rank: 2, confidence: 0.6 }),
  query({ tags: 'Z', rank: 4 }),
  query({ rank: null, found: 0, confidence: 0.2 }),
  query({ answerable: false, rank: null, tags: 'O', confidence: 0.4 }),
];

test('only queries with an answer count for the ranking', () => {
  expect(measureSearch(queries)).toEqual({
    n: 4,
    zero: 0.25,
    r1: 0.25,
    r3: 0.5,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
  });
});

test('a query counts for each of its tags, and a tag without answers is left out', () => {
  const byTag = measureByTag(queries);
  expect(Object.keys(byTag)).toEqual(['K', 'Z']);
  expect(byTag).toMatchObject({ K: { n: 2, r1: 0.5, r3: 1 }, Z: { n: 2, r1: 0.5, r3: 0.5 } });
});

test('the confidence is judged by how it tells queries with an answer from those without', () => {
  expect(measureConfidence(queries)).toBe(0.75);
  expect(measureConfidence(queries.slice(0, 4))).toBeNull();
});

test('no queries give zeros, not divisions by zero', () => {
  expect(measureSearch([])).toEqual({ n: 0, zero: 0, r1: 0, r3: 0, mrr: 0 });
});
