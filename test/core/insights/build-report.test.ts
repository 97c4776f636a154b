import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/core/events/event.ts';
import { buildReport, type ReportInput } from '../../../src/core/insights/build-report.ts';
import { ranksFileSchema } from '../../../src/core/insights/ranks.ts';
import type { Report } from '../../../src/core/insights/report.ts';
import { articles, parcel, refund, refundEnglish } from './support/articles.ts';
import { type EventLog, eventLog, hex16 } from './support/event-log.ts';

const now = Date.UTC(2026, 10, 20, 12);
const day = 86_400_000;
const settings = { siteName: 'Halm & Faden', now, timeZone: 'Europe/Berlin' };

const report = (events: ReportInput['events']): Promise<Report> =>
  buildReport({ events, articles, settings });

/** Every number anywhere in the report. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('an empty log gives a report with every article and nothing counted', async () => {
  const empty = await report([]);
  expect(empty.period).toEqual({ from: null, to: '2026-11-20', days: 0 });
  expect(empty.totals).toMatchObject({
    events: 0,
    reads: 0,
    searches: 0,
    avoided: null,
    leaked: 0,
  });
  expect(
    empty.articles.map(({ article, rank, tooLittleData }) => [article, rank, tooLittleData]),
  ).toEqual([
    [refund, null, true],
    [refundEnglish, null, true],
    [parcel, null, true],
  ]);
  expect(empty).toMatchObject({ gaps: [], queue: [], inbox: [], locales: ['de', 'en'] });
  expect(numbersIn(empty).every(Number.isFinite)).toBe(true);
});

test('a site without articles gives a report, too', async () => {
  const log = eventLog();
  log.journey(now - day).searches(0, 'gibt es hier etwas', 0);
  const none = await buildReport({ events: log.events, articles: [], settings });
  expect(none.articles).toEqual([]);
  expect(none.totals.searches).toBe(1);
  expect(numbersIn(none).every(Number.isFinite)).toBe(true);
});

describe('one reader who searched, read, said no and asked a person', () => {
  const path = (): EventLog => {
    const log = eventLog();
    const qid = hex16(77);
    log
      .journey(now - 3_600_000)
      .does(0, 'page_view', { page: 'home', entry: 'direct' })
      .searches(6, 'wo bleibt mein geld', 2, qid)
      .does(9, 'search_click', { qid, art: refund, pos: 1 });
    log
      .journey(now - 3_590_000)
      .reads(0, refund)
      .does(40, 'vote', {
        art: refund,
        value: -1,
        reason: 'did-not-work',
        comment: 'Seit drei Wochen nichts.',
      })
      .does(55, 'contact_intent', { art: refund, channel: 'page' });
    return log;
  };

  test('is in the report with exactly these events', async () => {
    const { totals, visibility, articles: rows, inbox } = await report(path().events);
    expect(totals).toMatchObject({
      events: 7,
      counted: 7,
      pageViews: 2,
      reads: 1,
      mature: 1,
      searches: 1,
      chains: 1,
      contacts: 1,
      votes: { up: 0, down: 1 },
    });
    expect(visibility).toEqual({ contactClicks: 1, shareOfViews: 0.5, byChannel: { page: 1 } });
    const row = rows.find(({ article }) => article === refund);
    expect(row).toMatchObject({
      views: 1,
      reads: 1,
      outcomes: { contact: 1, vote_no: 0, confirmed: 0, bounced: 0, silent: 0 },
      votes: { up: 0, down: 1 },
      reasons: { 'did-not-work': 1 },
      rank: null,
      tooLittleData: true,
    });
    expect(inbox).toMatchObject([
      {
        article: refund,
        title: 'Wo bleibt meine Erstattung?',
        locale: 'de',
        day: '2026-11-20',
        reason: 'did-not-work',
        comment: 'Seit drei Wochen nichts.',
      },
    ]);
  });

  test('counts in no rate before half an hour has passed', async () => {
    const early = await buildReport({
      events: path().events,
      articles,
      settings: { ...settings, now: now - 3_500_000 },
    });
    expect(early.totals).toMatchObject({ reads: 1, mature: 0, votes: { up: 0, down: 1 } });
  });
});

/** The definition's test values, row 14: 36 chains for one thing within 90 days. */
function askedForWashing(log: EventLog): void {
  let asked = 0;
  const tab = () => {
    // The first one nearly 90 days ago, the others spread over the time since.
    const start = now - 90 * day + 60_000 + asked++ * 2 * day;
    return log.journey(start, { mode: 'tab' });
  };
  for (let index = 0; index < 14; index++) tab().searches(0, 'leinen waschen', 0);
  for (let index = 0; index < 6; index++) {
    tab().searches(0, 'leinen waschen', 0).does(9, 'contact_intent', { channel: 'email' });
  }
  for (let index = 0; index < 9; index++) tab().searches(0, 'leinen waschen');
  for (let index = 0; index < 7; index++) {
    const qid = hex16(0x900 + index);
    const reader = tab()
      .searches(0, 'leinen waschen', 3, qid)
      .does(4, 'search_click', { qid, art: parcel, pos: 1 })
      .reads(5, parcel);
    const bounced = { art: parcel, next: 'back', dwell: 6000, scroll: 0.2 } as const;
    if (index < 3) reader.does(11, 'leave', bounced);
  }
}

describe('a topic that no article answers', () => {
  test('is worth what its unanswered searches cause, with its interval', async () => {
    const log = eventLog();
    askedForWashing(log);
    const { gaps, queue, totals } = await report(log.events);
    expect(gaps).toHaveLength(1);
    const [gap] = gaps;
    expect(gap).toMatchObject({
      id: 'de/leinen-waschen',
      label: 'leinen waschen',
      class: 'missing',
      queries: [{ query: 'leinen waschen', count: 36 }],
      hiddenQueries: 0,
      chains: 36,
      locales: ['de'],
    });
    expect(gap?.unanswered).toBeCloseTo(25.3, 9);
    expect(totals.unanswered).toBeCloseTo(25.3, 9);
    expect(gap?.rate).toBeCloseTo(0.6744, 4);
    expect(gap?.lower).toBeCloseTo(0.5782, 4);
    expect(gap?.contactsPerMonth.low).toBeCloseTo(1.53, 2);
    expect(gap?.contactsPerMonth.mid).toBeCloseTo(2.14, 2);
    expect(gap?.contactsPerMonth.high).toBeCloseTo(2.93, 2);
    expect(queue[0]).toMatchObject({
      kind: 'new-article',
      title: 'leinen waschen',
      gap: 'de/leinen-waschen',
      nextStep: 'write-article',
      evidence: { chains: 36 },
    });
  });

  test('is only added up while fewer than five asked for it', async () => {
    const log = eventLog();
    for (let index = 0; index < 4; index++) {
      log.journey(now - (index + 1) * day).searches(0, 'leinen waschen', 0);
    }
    const { gaps, otherGaps } = await report(log.events);
    expect(gaps).toEqual([]);
    expect(otherGaps).toMatchObject({ topics: 1, chains: 4, unanswered: 3.6 });
  });

  test('has no name where each of its queries was typed by too few', async () => {
    const log = eventLog();
    const words = ['heiss', 'kalt', 'oft', 'selten', 'trocken', 'grad'];
    words.forEach((word, index) => {
      log.journey(now - (index + 1) * day).searches(0, `leinen waschen ${word}`, 0);
      log.journey(now - (index + 1) * day).searches(0, `leinen waschen ${word}`, 0);
    });
    // What else is asked on a site: without it "leinen" would be as common a word as "und".
    const others = 'gutschein rechnung adresse passwort umtausch storno newsletter versand teppich';
    for (const word of others.split(' ')) {
      for (let index = 0; index < 4; index++) log.journey(now - 2 * day).searches(0, word);
    }
    const { gaps, queue } = await report(log.events);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({
      id: 'de:1',
      label: null,
      queries: [],
      hiddenQueries: 6,
      chains: 12,
    });
    expect(queue[0]?.title).toBeNull();
  });

  test('names the words that an article lacks when readers find it by others', async () => {
    const log = eventLog();
    for (let index = 0; index < 30; index++) {
      const qid = hex16(0x500 + index);
      const reader = log.journey(now - (1 + index) * day, { mode: 'tab' });
      reader.searches(0, 'kohle retour', 0);
      if (index % 4 === 0) {
        reader
          .searches(30, 'erstattung', 3, qid)
          .does(34, 'search_click', { qid, art: refund, pos: 1 })
          .reads(35, refund);
      }
    }
    const { gaps, queue } = await report(log.events);
    expect(gaps[0]).toMatchObject({
      class: 'wording',
      label: 'kohle retour',
      nearest: { article: refund },
      missingWords: ['kohle', 'retour'],
    });
    expect(queue[0]).toMatchObject({ kind: 'wording', article: refund, nextStep: 'add-words' });
  });

  test('is asked for in each language for itself', async () => {
    const log = eventLog();
    for (let index = 0; index < 8; index++) {
      log.journey(now - (1 + index) * day, { loc: 'de' }).searches(0, 'showroom hamburg', 0);
      log.journey(now - (1 + index) * day, { loc: 'en' }).searches(0, 'showroom hamburg', 0);
    }
    const { gaps } = await report(log.events);
    expect(gaps.map(({ id }) => id).sort()).toEqual(['de/showroom-hamburg', 'en/showroom-hamburg']);
  });
});

describe('the ranks for the next build', () => {
  test('can be read back, and praise only what thirty people read', async () => {
    const log = eventLog();
    for (let index = 0; index < 40; index++) {
      const start = now - (1 + (index % 80)) * day + index * 60_000;
      const reader = log.journey(start).reads(0, refund);
      if (index % 4 === 0) reader.does(30, 'contact_intent', { art: refund, channel: 'chat' });
      if (index < 29) log.journey(start).reads(0, parcel);
    }
    const { ranks, articles: rows, queue } = await report(log.events);
    expect(ranksFileSchema.parse(JSON.parse(JSON.stringify(ranks)))).toEqual(ranks);
    expect(ranks.articles[parcel]).toMatchObject({ rank: 1, reads: 29 });
    expect(ranks.articles[refund]).toMatchObject({ rank: 2, reads: 40 });
    expect(ranks.articles[refundEnglish]).toMatchObject({ rank: null, reads: 0 });
    expect(ranks.helpful).toEqual({ de: [refund], en: [] });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect(queue[0]).toMatchObject({ kind: 'rewrite', article: refund, nextStep: 'answer-first' });
  });
});

describe('a report does not depend on accidents', () => {
  const log = eventLog();
  askedForWashing(log);
  for (let index = 0; index < 25; index++) {
    const reader = log.journey(now - (index + 2) * day + index * 977).reads(0, refund);
    if (index % 3 === 0) reader.does(21, 'vote', { art: refund, value: index % 2 === 0 ? 1 : -1 });
    if (index % 5 === 0) reader.does(33, 'contact_intent', { art: refund, channel: 'phone' });
  }

  test('of the order in which the log was written', async () => {
    const straight = await report(log.events);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(log.events, { minLength: log.events.length }),
        async (shuffled) => {
          expect(await report(shuffled)).toEqual(straight);
        },
      ),
      { seed: 11, numRuns: 8 },
    );
  });

  test('of lines that are there twice', async () => {
    const once = await report(log.events);
    await fc.assert(
      fc.asyncProperty(fc.subarray(log.events), async (again) => {
        const { totals, ...twice } = await report([...log.events, ...again]);
        const { totals: expected, ...rest } = once;
        expect(twice).toEqual(rest);
        expect(totals).toEqual({
          ...expected,
          events: expected.events + again.length,
          skipped: { ...expected.skipped, duplicate: again.length },
        });
      }),
      { seed: 12, numRuns: 8 },
    );
  });

  test('of how the log is handed over', async () => {
    async function* slowly(): AsyncGenerator<StoredEvent> {
      yield* log.events;
    }
    expect(await report(slowly())).toEqual(await report(log.events));
  });
});

test('no query stands anywhere in a report that fewer than k typed, or that was typed on one day', async () => {
  const asked = fc.record({
    query: fc.integer({ min: 0, max: 11 }),
    journey: fc.integer({ min: 0, max: 6 }),
    day: fc.integer({ min: 1, max: 4 }),
    n: fc.constantFrom(0, 3),
  });
  // Made-up words that stand in no article, all with a common one, so that they form topics.
  const word = (query: number) => `qx${'abcdefghijkl'[query]?.repeat(4)}`;
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 20, maxLength: 120 }), async (searches) => {
      const log = eventLog();
      for (const { query, journey, day: ago, n } of searches) {
        const key = hex16(0x1000 + journey + 16 * ago);
        const start = now - ago * day + journey * 3_600_000;
        log
          .journey(start, { mode: 'tab', key })
          .searches(log.events.length * 20, `gardine ${word(query)}`, n);
      }
      const text = JSON.stringify(await report(log.events));
      for (let query = 0; query < 12; query++) {
        const typed = log.events.filter((event) => 'q' in event && event.q.includes(word(query)));
        const people = new Set(typed.map(({ sid }) => sid)).size;
        const days = new Set(typed.map((event) => event.day)).size;
        if (people < 5 || days < 2) expect(text).not.toContain(word(query));
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
