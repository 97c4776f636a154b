import { expect, test } from 'vitest';
import type { Chain, ChainOutcome } from '../../../src/core/insights/chains.ts';
import { proposeLearned } from '../../../src/core/search/learned-proposals.ts';
import type { Search } from '../../../src/core/search/outcome.ts';

const exchange = 'returns/de/exchange-item';
const change = 'fulfillment/de/change-order';

/** So many people type these queries one after the other, on two days, and end like this. */
function chains(
  people: number,
  queries: readonly string[],
  outcome: ChainOutcome,
  lastClick: string | undefined = exchange,
  name = outcome,
): Chain[] {
  return Array.from({ length: people }, (_, person) => {
    const searches = queries.map((q, at) => ({
      q,
      n: 3,
      qid: `${person}-${at}`,
      t: person,
      day: `2026-11-1${person % 2}`,
      loc: 'de',
      clicks: [],
    }));
    return {
      journey: `${name}-${queries[0]}-${person}`,
      searches: searches as unknown as Chain['searches'],
      outcome,
      lastClick,
    };
  });
}

/** Finds these articles, whatever is asked. */
function finding(...articles: string[]): Search {
  const hits = articles.map((article) => ({
    article,
    url: '/',
    title: article,
    summary: '',
    collection: 'returns',
    score: 1,
    excerpt: [],
  }));
  return async (query) => ({ query, verdict: 'maybe', confidence: 0.4, hits, collections: {} });
}

function propose(log: readonly Chain[], search = finding(change, exchange), title = 'Umtauschen') {
  const known = new Map([
    [exchange, [title]],
    [change, ['Bestellung ändern']],
  ]);
  return proposeLearned(log, {
    known,
    searchOf: async (locale) => (locale === 'de' ? search : undefined),
    k: 5,
  });
}

test('every wording of a chain is proposed for the article that it ended with', async () => {
  expect(await propose(chains(6, ['zu klein', 'größer nehmen'], 'answered'))).toEqual([
    { query: 'größer nehmen', locale: 'de', article: exchange, people: 6, ofPeople: 6, place: 2 },
    { query: 'zu klein', locale: 'de', article: exchange, people: 6, ofPeople: 6, place: 2 },
  ]);
});

test('a confirmation and a click at the end of one page count, other ends do not', async () => {
  const helped = [
    ...chains(3, ['zu klein'], 'confirmed'),
    ...chains(3, ['zu klein'], 'page_click'),
  ];
  expect(await propose(helped)).toHaveLength(1);
  for (const outcome of ['contact', 'vote_no', 'no_result', 'bounced', 'no_click'] as const) {
    expect(await propose(chains(9, ['zu klein'], outcome))).toEqual([]);
  }
});

test('what is found first, or stands in the article already, needs no learning', async () => {
  const log = chains(6, ['zu klein'], 'answered');
  expect(await propose(log, finding(exchange, change))).toEqual([]);
  expect(await propose(log, finding(change), 'Zu  klein')).toEqual([]);
  expect((await propose(log, finding(change)))[0]?.place).toBeNull();
});

test('too few people, one day alone, or two meanings teach nothing', async () => {
  expect(await propose(chains(4, ['zu klein'], 'answered'))).toEqual([]);
  const oneDay = chains(12, ['zu klein'], 'answered').filter((_, at) => at % 2 === 0);
  expect(await propose(oneDay)).toEqual([]);
  const divided = [
    ...chains(6, ['zu klein'], 'answered', exchange),
    ...chains(5, ['zu klein'], 'answered', change, 'page_click'),
  ];
  expect(await propose(divided, finding())).toEqual([]);
});

test('what scrubbing has touched, and an article in another language, is not learned', async () => {
  expect(await propose(chains(6, ['paket ⟨number⟩'], 'answered'))).toEqual([]);
  const english = chains(6, ['zu klein'], 'answered', 'returns/en/exchange-item');
  expect(await propose(english)).toEqual([]);
});
