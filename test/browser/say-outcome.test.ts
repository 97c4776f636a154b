import { expect, test } from 'vitest';
import { sayOutcome } from '../../src/browser/say-outcome.ts';
import { de } from '../../src/core/messages/de.ts';
import { en } from '../../src/core/messages/en.ts';
import type { SearchHit } from '../../src/core/search/outcome.ts';

const hit = {} as SearchHit;
const verdicts = ['answer', 'maybe', 'none'] as const;

test('a sure search counts its answers, an unsure one offers, one without says so and names the nearest', () => {
  const said = verdicts.flatMap((verdict) =>
    [[hit], [hit, hit]].map(
      (hits) => sayOutcome({ query: 'parcel', verdict, hits }, en.search).spoken,
    ),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "One answer.",
      "2 answers.",
      "One page that may help.",
      "2 pages that may help.",
      "No answer yet. The nearest we have is listed: 1.",
      "No answer yet. The nearest we have is listed: 2.",
    ]
  `);
});

test('nothing found is never a bare zero, whatever was typed', () => {
  for (const { search: words } of [de, en])
    for (const query of ['', 'x', '🙂', '12345678', '<b>', 'xylophone lessons', '(((']) {
      const { shown, spoken } = sayOutcome({ query, verdict: 'none', hits: [] }, words);
      expect(shown.length).toBeGreaterThan(20);
      expect(`${shown} ${spoken}`).not.toMatch(/\b0\b|\{/);
    }
});

test('a number alone is answered with what to add to it', () => {
  const { shown } = sayOutcome({ query: '12345678', verdict: 'none', hits: [] }, de.search);
  expect(shown).toContain('Schreiben Sie dazu, worum es geht');
});
