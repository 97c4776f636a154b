import { expect, test } from 'vitest';
import type { Chain } from '../../../src/core/insights/chains.ts';
import { leadingQueries } from '../../../src/core/insights/leading-queries.ts';

const chain = (journey: string, q: string, day: string, clicks: string[]): Chain => ({
  journey,
  outcome: 'answered',
  lastClick: clicks.at(-1),
  searches: [{ q, n: 3, qid: journey, t: 0, day, loc: 'de', clicks }],
});
const article = 'returns/de/refund';

test('the queries that led to an article are counted, most frequent first', () => {
  const chains = [
    ...Array.from({ length: 6 }, (_, index) =>
      chain(`a${index}`, 'wo bleibt mein geld', `2026-11-0${1 + (index % 2)}`, [article, article]),
    ),
    ...Array.from({ length: 7 }, (_, index) =>
      chain(`b${index}`, 'erstattung', `2026-11-0${1 + (index % 3)}`, [article]),
    ),
  ];
  expect(leadingQueries(chains, 5).get(article)).toEqual([
    { query: 'erstattung', count: 7 },
    { query: 'wo bleibt mein geld', count: 6 },
  ]);
});

test('a query that too few typed, or all on one day, is not shown, and one without a click leads nowhere', () => {
  const few = Array.from({ length: 4 }, (_, index) =>
    chain(`c${index}`, 'anna müller rechnung', `2026-11-0${1 + index}`, [article]),
  );
  const oneDay = Array.from({ length: 9 }, (_, index) =>
    chain(`d${index}`, 'heute', '2026-11-01', [article]),
  );
  const vain = Array.from({ length: 9 }, (_, index) =>
    chain(`e${index}`, 'leinen', `2026-11-0${1 + (index % 3)}`, []),
  );
  const led = leadingQueries([...few, ...oneDay, ...vain], 5);
  expect([...led.values()].flat()).toEqual([]);
});
