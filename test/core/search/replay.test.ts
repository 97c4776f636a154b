import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/core/events/event.ts';
import type { SearchOutcome } from '../../../src/core/search/outcome.ts';
import { replayQueries } from '../../../src/core/search/replay.ts';
import { collectQueries, type LoggedQuery } from '../../../src/core/search/replay-log.ts';
import { eventLog } from '../insights/support/event-log.ts';

const monday = Date.parse('2026-11-16T10:00:00Z');
const day = 86_400_000;
const parcel = 'shipping/de/wo-ist-mein-paket';

describe('collectQueries', () => {
  /** So many people ask the same on two days; each opens what is given. */
  function asked(q: string, people: number, opened?: string): StoredEvent[] {
    const log = eventLog();
    for (let person = 0; person < people; person++) {
      const qid = person.toString(16).padStart(16, '0');
      const journal = log.journey(monday + (person % 2) * day + person * 1000).does(0, 'search', {
        q,
        n: 2,
        confidence: 0.4 + person / 100,
        top: parcel,
        qid,
        via: 'enter',
      });
      if (opened !== undefined) journal.does(3, 'search_click', { qid, art: opened, pos: 1 });
    }
    return log.events;
  }

  test('people are counted once each, with what they were answered the last time', async () => {
    const events = asked('Wo ist  mein Paket', 6, parcel);
    expect(await collectQueries([...events, ...events], 5)).toEqual([
      {
        query: 'wo ist mein paket',
        locale: 'de',
        people: 6,
        n: 2,
        confidence: 0.45,
        top: parcel,
        clicks: new Map([[parcel, 6]]),
      },
    ]);
  });

  test('what fewer people asked, or all on one day, is not shown', async () => {
    expect(await collectQueries(asked('wo ist mein paket', 4), 5)).toEqual([]);
    expect(await collectQueries(asked('wo ist mein paket', 4), 1)).toHaveLength(1);
    expect(await collectQueries(asked('wo ist mein paket', 2), 1)).toEqual([]);
    const oneDay = asked('wo ist mein paket', 6).filter(({ day }) => day === '2026-11-16');
    expect(await collectQueries(oneDay, 3)).toEqual([]);
  });

  test('programs, lines that cannot be read and what was only typed on the way do not count', async () => {
    const log = eventLog();
    for (let person = 0; person < 4; person++) {
      log
        .journey(monday + person * day)
        .searches(0, 'wo ist')
        .searches(2, 'wo ist mein paket');
    }
    log.journey(monday, { bot: true }).searches(0, 'wo ist mein paket');
    const queries = await collectQueries([...log.events, { unreadable: true }], 3);
    expect(queries.map(({ query, people }) => [query, people])).toEqual([['wo ist mein paket', 4]]);
  });

  test('pasted text and personal data of a log from elsewhere do not appear', async () => {
    expect(await collectQueries(asked('x '.repeat(200), 6), 5)).toEqual([]);
    const [one] = await collectQueries(asked('paket 00340434161094042557', 6), 5);
    expect(one?.query).toBe('paket ⟨number⟩');
  });
});

describe('replayQueries', () => {
  const query = (changes: Partial<LoggedQuery>): LoggedQuery => ({
    query: 'paket',
    locale: 'de',
    people: 8,
    n: 3,
    confidence: 0.7,
    top: parcel,
    clicks: new Map(),
    ...changes,
  });

  function outcome(verdict: SearchOutcome['verdict'], ...articles: string[]): SearchOutcome {
    const hits = articles.map((article) => ({
      article,
      url: '/',
      title: article,
      summary: '',
      collection: 'shipping',
      score: 1,
      excerpt: [],
    }));
    return { query: '', verdict, confidence: 0.5, hits, collections: {} };
  }

  const other = 'returns/de/umtauschen';
  test.each<[string, Partial<LoggedQuery>, SearchOutcome, string]>([
    ['unanswered, then answered', { n: 0 }, outcome('maybe', other), 'closed'],
    ['unanswered, and still', { n: 0 }, outcome('none', other), 'open'],
    [
      'opened by most and not first any more',
      { clicks: new Map([[parcel, 6]]) },
      outcome('answer', other, parcel),
      'broken',
    ],
    [
      'opened by most and not shown as an answer',
      { clicks: new Map([[parcel, 6]]) },
      outcome('none', parcel),
      'broken',
    ],
    [
      'opened by most and not found',
      { clicks: new Map([[parcel, 6]]) },
      outcome('answer', other),
      'broken',
    ],
    [
      'opened by most and still first',
      { clicks: new Map([[parcel, 6]]) },
      outcome('maybe', parcel),
      'kept',
    ],
    [
      'opened by one of eight, which is chance',
      { clicks: new Map([[parcel, 1]]) },
      outcome('answer', other),
      'kept',
    ],
    [
      'another article opened than the first',
      { clicks: new Map([[other, 7]]) },
      outcome('answer', other),
      'kept',
    ],
  ])('%s', async (_, logged, now, expected) => {
    const { queries, totals } = await replayQueries([query(logged)], () => async () => now);
    expect(queries[0]?.class).toBe(expected);
    expect(totals[expected as 'kept']).toEqual({ queries: 1, people: 8 });
  });

  test('placeholders of scrubbing are not searched, and a language that is gone is left out', async () => {
    const searched: string[] = [];
    const { queries } = await replayQueries(
      [query({ query: 'paket ⟨number⟩ da' }), query({ locale: 'fr' })],
      (locale) =>
        locale === 'fr'
          ? undefined
          : async (text) => {
              searched.push(text);
              return outcome('answer', parcel);
            },
    );
    expect(searched.map((text) => text.split(/\s+/))).toEqual([['paket', 'da']]);
    expect(queries).toHaveLength(1);
  });
});
