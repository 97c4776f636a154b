import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { openRankingSetup } from '../../../src/core/search/open-ranking.ts';
import { restoreBlanks } from '../../../src/core/search/restore-blanks.ts';
import { englishDocuments, germanDocuments } from './sample-documents.ts';

const english = openRankingSetup({ index: buildFrontIndex(englishDocuments, 'en', () => '') });
const german = openRankingSetup({ index: buildFrontIndex(germanDocuments, 'de', () => '') });

test.each([
  ['parcelreturn', 'parcel return'],
  ['My Trackinglink, please!', 'My Tracking link, please!'],
  ['the password for parcels', 'the password for parcels'],
  ['parcelxylophone', 'parcelxylophone'],
  ['', ''],
])('a blank between two known words comes back, and no other: %s', (typed, meant) => {
  expect(restoreBlanks(typed, english)).toBe(meant);
});

test('German writes words together', () => {
  expect(restoreBlanks('Paketrechnung', german)).toBe('Paketrechnung');
});
