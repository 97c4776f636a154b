import { expect, test } from 'vitest';
import { claimArticles, type Sighting } from '../../../src/core/insights/claim-articles.ts';
import { missingProbability } from '../../../src/core/insights/missing-probability.ts';

const refund = 'returns/en/refund';
const parcel = 'shipping/en/track-parcel';

const sees = (confidence: number, ...articles: string[]): Sighting => ({
  confidence,
  hits: articles.map((article, place) => ({ article, score: 8 / (place + 1) })),
});

test('a topic claims the article that its queries lead to together', () => {
  const [claim] = claimArticles([[sees(0.8, refund, parcel), sees(0.2, parcel, refund)]]);
  // Support: refund 0.8 + 0.1, parcel 0.4 + 0.2; only the first query puts refund first.
  expect(claim?.article).toBe(refund);
  expect(claim?.strength).toBeCloseTo(0.4, 12);
  expect(claim?.lead).toBeCloseTo((0.9 - 0.6) / 0.9, 12);
  expect(claim?.relative).toBe(1);
});

test('an article that another topic fits better is only the nearest one', () => {
  const asked = [sees(0.8, refund), sees(0.8, refund)];
  const near = [sees(0.2, refund, parcel), sees(0.2, refund, parcel)];
  const [answered, missing] = claimArticles([asked, near]);
  expect(missing).toMatchObject({ article: refund });
  expect(missing?.relative).toBeCloseTo(0.25, 12);
  if (answered === undefined || missing === undefined) throw new Error('There are two topics.');
  expect(missingProbability(answered)).toBeLessThan(0.1);
  expect(missingProbability(missing)).toBeGreaterThan(0.5);
});

test('nothing found claims nothing and is likely missing', () => {
  const [none, empty] = claimArticles([[sees(0)], []]);
  expect(none).toEqual({ article: null, strength: 0, relative: 0, lead: 0 });
  expect(empty?.article).toBeNull();
  expect(missingProbability({ strength: 0, relative: 0, lead: 0 })).toBeGreaterThan(0.7);
});
