import { expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { searchOver } from '../../../src/core/search/create-search.ts';
import { openRankingInSteps, openRankingSetup } from '../../../src/core/search/open-ranking.ts';
import { germanDocuments } from './sample-documents.ts';

const index = buildFrontIndex(germanDocuments, 'de', () => '');

test('a search that was opened in steps finds what one opened at once finds', async () => {
  let rests = 0;
  const inSteps = await openRankingInSteps({ index }, async () => void rests++);
  expect(rests).toBeGreaterThanOrEqual(3);
  for (const query of ['wo ist mein paket', 'rükgabe', 'geld zurück'])
    expect(await searchOver(inSteps).search(query)).toEqual(
      await searchOver(openRankingSetup({ index })).search(query),
    );
});

test('no part is begun before the rest is over', async () => {
  const never = new Promise<void>(() => undefined);
  const opened = openRankingInSteps({ index }, () => never).then(() => 'opened');
  expect(await Promise.race([opened, Promise.resolve('waiting')])).toBe('waiting');
});
