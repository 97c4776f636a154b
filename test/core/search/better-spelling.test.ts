import { expect, test } from 'vitest';
import { betterSpelling } from '../../../src/core/search/better-spelling.ts';
import type { SearchOutcome } from '../../../src/core/search/outcome.ts';

function outcome(
  verdict: SearchOutcome['verdict'],
  confidence: number,
  first: string,
  corrected?: string,
): SearchOutcome {
  const hits = [{ article: first } as SearchOutcome['hits'][number]];
  return { query: '', verdict, confidence, hits, collections: {}, ...(corrected && { corrected }) };
}
const finds = (found: SearchOutcome) => async () => found;

test('a spelling is offered when it finds something surer', async () => {
  const typed = outcome('maybe', 0.5, 'a', 'parcel');
  expect(await betterSpelling(typed, finds(outcome('answer', 0.7, 'a')))).toBe('parcel');
});

test('a spelling is offered when another article comes first, with more confidence', async () => {
  const typed = outcome('maybe', 0.3, 'a', 'parcel');
  expect(await betterSpelling(typed, finds(outcome('maybe', 0.4, 'b')))).toBe('parcel');
  expect(await betterSpelling(typed, finds(outcome('maybe', 0.3, 'b')))).toBeUndefined();
});

test('no word is lost on a spelling that was understood, that changes nothing, or that there is not', async () => {
  const sure = finds(outcome('answer', 0.9, 'a'));
  expect(await betterSpelling(outcome('answer', 0.8, 'a', 'parcel'), sure)).toBeUndefined();
  expect(await betterSpelling(outcome('maybe', 0.3, 'a'), sure)).toBeUndefined();
  const same = finds(outcome('maybe', 0.5, 'a'));
  expect(await betterSpelling(outcome('maybe', 0.3, 'a', 'parcel'), same)).toBeUndefined();
  const worse = finds(outcome('none', 0.1, 'b'));
  expect(await betterSpelling(outcome('maybe', 0.3, 'a', 'parcel'), worse)).toBeUndefined();
});
