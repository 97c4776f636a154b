import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepPlaces } from '../../../src/core/search/keep-places.ts';
import type { SearchOutcome } from '../../../src/core/search/outcome.ts';

/** `a5 b3`: article a with score 5, and so on. */
function outcome(rows: string): SearchOutcome {
  const hits = rows
    .split(' ')
    .filter(Boolean)
    .map((row) => ({
      article: row[0] ?? '',
      url: '',
      title: '',
      summary: '',
      collection: '',
      score: Number(row.slice(1)),
      excerpt: [],
    }));
  return { query: 'parcel', verdict: 'maybe', confidence: 0.4, hits, collections: {} };
}
const places = (shown: string, better: string) =>
  keepPlaces(outcome(shown), outcome(better))
    .hits.map(({ article }) => article)
    .join('');

test.each([
  ['a5 b4', 'b5.2 a5', 'ab', 'a small difference moves nothing'],
  ['a5 b4', 'b8 a5', 'ba', 'a row that is clearly beaten gives way'],
  ['a5 b4', 'c6 a5 b5', 'abc', 'a new row comes below'],
  ['a5 b4', 'c9 a5 b4', 'cab', 'a new row that beats all clearly comes first'],
  ['a5 b4', 'a5 c4', 'acb', 'a row that is no longer listed goes down, but stays'],
  ['', 'a5 b4', 'ab', 'what came late is taken as it is'],
  ['a5', '', 'a', 'what is shown is never taken away'],
])('%s, then %s: %s (%s)', (shown, better, expected) => {
  expect(places(shown, better)).toBe(expected);
});

test('nothing is lost, nothing stands twice, and what stands first is not clearly beaten', () => {
  const rows = fc
    .tuple(fc.shuffledSubarray([...'abcdefgh']), fc.array(fc.nat(99), { minLength: 8 }))
    .map(([letters, scores]) =>
      [...scores.slice(0, letters.length)]
        .sort((a, b) => b - a)
        .map((score, at) => `${letters[at]}${score + 1}`)
        .join(' '),
    );
  fc.assert(
    fc.property(rows, rows, (shown, better) => {
      const { hits } = keepPlaces(outcome(shown), outcome(better));
      expect(new Set(hits.map(({ article }) => article)).size).toBe(hits.length);
      expect(new Set(hits.map(({ article }) => article))).toEqual(
        new Set([...outcome(shown).hits, ...outcome(better).hits].map(({ article }) => article)),
      );
      const best = Math.max(0, ...outcome(better).hits.map(({ score }) => score));
      if (better !== '') expect(best).toBeLessThanOrEqual(1.25 * (hits[0]?.score ?? 0));
    }),
  );
});
