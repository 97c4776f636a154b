import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

const english = createSearch({ index: buildFrontIndex(englishDocuments, 'en', ({ url }) => url) });
const german = createSearch({ index: buildFrontIndex(germanDocuments, 'de', ({ url }) => url) });

test.each([
  ['reimbursement', 'returns/en/return-an-item'],
  ['cash back', 'returns/en/return-an-item'],
  ['call off my purchase', 'fulfillment/en/cancel-order'],
  ['i cant remember my passcode', 'accounts/en/reset-password'],
])('what the site calls otherwise is found: %s', async (query, article) => {
  expect((await english.search(query)).hits[0]?.article).toBe(article);
});

test.each([
  ['Packerl', 'shipping/de/where-is-my-parcel'],
  ['ich will das Rad zurückgeben', 'returns/de/return-an-item'],
  ['Kennwort', 'accounts/de/reset-password'],
])('words of Austria and everyday German: %s', async (query, article) => {
  expect((await german.search(query)).hits[0]?.article).toBe(article);
});

test('the word itself always counts for more than a word of the same idea', async () => {
  const typed = await english.rank('refund');
  const meant = await english.rank('reimbursement');
  const best = (ranking: typeof typed) => ranking.ranked[0]?.score ?? 0;
  expect(best(typed)).toBeGreaterThan(best(meant));
});

test('a word that is only meant weighs against the confidence', async () => {
  const typed = await english.search('refund');
  const meant = await english.search('reimbursement');
  expect(meant.confidence).toBeLessThan(typed.confidence);
});

test('what was typed apart is found as the one word that the site has', async () => {
  const article = 'accounts/en/reset-password';
  expect((await english.search('pass word')).hits[0]?.article).toBe(article);
});
