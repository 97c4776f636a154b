import { expect, test } from 'vitest';
import { claimArticle, type Sighting } from '../../../src/core/insights/claim-article.ts';
import { missingProbability } from '../../../src/core/insights/missing-probability.ts';

const refund = 'returns/en/refund';
const parcel = 'shipping/en/track-parcel';

const sees = (confidence: number, ...articles: string[]): Sighting => ({
  confidence,
  hits: articles.map((article, place) => ({ article, score: 8 / (place + 1) })),
});

test('a topic claims the article that its queries lead to together', () => {
  const claim = claimArticle([sees(0.8, refund, parcel), sees(0.2, parcel, refund)]);
  // Support: refund 0.8 + 0.1, parcel 0.4 + 0.2; only the first query puts refund first.
  expect(claim.article).toBe(refund);
  expect(claim.strength).toBeCloseTo(0.4, 12);
  expect(claim.sureness).toBeCloseTo(0, 12);
});

test('queries of which the search is sure have their article, others lack it', () => {
  const answered = claimArticle([sees(0.8, refund), sees(0.8, refund)]);
  const missing = claimArticle([sees(0.2, refund, parcel), sees(0.2, refund, parcel)]);
  expect(missing.article).toBe(refund);
  expect(missingProbability(answered)).toBeLessThan(0.1);
  expect(missingProbability(missing)).toBeGreaterThan(0.5);
});

test('one query that happens to fit does not outweigh many that do not', () => {
  const topic = claimArticle([sees(0.95, refund), ...Array(5).fill(sees(0.25, refund))]);
  expect(missingProbability(topic)).toBeGreaterThan(0.5);
});

test('nothing found claims nothing and is likely missing', () => {
  const none = claimArticle([sees(0)]);
  expect(none).toMatchObject({ article: null, strength: 0 });
  expect(missingProbability(none)).toBeGreaterThan(0.9);
  expect(claimArticle([])).toEqual(none);
});

test('the search being certain or without a clue keeps the chance finite', () => {
  for (const confidence of [0, 1])
    expect(missingProbability(claimArticle([sees(confidence, refund)]))).toBeGreaterThan(0);
});
