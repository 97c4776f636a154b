import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/core/events/event.ts';
import { startOfDay } from '../../../src/core/events/start-of-day.ts';
import { reportOf } from '../../../src/core/insights/build-report.ts';
import { type Evidence, evidenceOfEvents } from '../../../src/core/insights/evidence.ts';
import type { DayRollUp } from '../../../src/core/rollup/day-roll-up.ts';
import { evidenceOfRollUps } from '../../../src/core/rollup/evidence-of-roll-ups.ts';
import { rollUpDays } from '../../../src/core/rollup/roll-up-days.ts';
import { articles, parcel } from '../insights/support/articles.ts';
import { type EventLog, eventLog } from '../insights/support/event-log.ts';
import { arbitraryLog, daysOf, timeZone } from './support/arbitrary-log.ts';

const hour = 3_600_000;

async function rollUps(
  events: readonly StoredEvent[],
  now = Infinity,
  [from, to] = daysOf(events),
): Promise<DayRollUp[]> {
  const ordered = events.toSorted((a, b) => a.t - b.t);
  return Array.fromAsync(rollUpDays([ordered], from, to, { timeZone, now }));
}

/** Five days with the one on which the clock is put back, and five with the one on which it is put forward. */
const autumn = startOfDay('2026-10-23', timeZone);
const spring = startOfDay('2026-03-27', timeZone);

describe('the report of roll-ups is the report of the events', () => {
  test.each([
    ['a day of 25 hours', autumn],
    ['a day of 23 hours', spring],
  ])('also around %s', async (_, from) => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog(from, 5), async (events) => {
        const now = Math.max(...events.map(({ t }) => t)) + hour;
        const settings = { siteName: 'Shop', timeZone, now, k: 3, days: 30 };
        const limits = { now, since: from - 24 * hour };
        const ofEvents = withoutSingleEvents(await evidenceOfEvents(events, articles, limits));
        const ofRollUps = await evidenceOfRollUps(
          await rollUps(events, now),
          articles,
          '2026-01-01',
        );
        expect(inNoOrder(ofRollUps)).toEqual(inNoOrder(ofEvents));
        const [report, expected] = await Promise.all(
          [ofRollUps, ofEvents].map((evidence) => reportOf({ evidence, articles, settings })),
        );
        expect(rounded(report)).toEqual(rounded(expected));
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});

test('what was counted under an earlier name of an article is its own, and what came twice counts once', async () => {
  const log = eventLog();
  const old = 'shipping/de/parcel-of-old';
  const qid = 'c0ffeec0ffeec0ff';
  log
    .journey(autumn + 9 * hour)
    .searches(0, 'paket weg', 3, qid)
    .does(1, 'search_click', { qid, art: old, pos: 1 })
    .reads(2, old)
    .does(30, 'vote', { art: old, value: -1, comment: 'Hilft nicht' });
  log.journey(autumn + 10 * hour).reads(0, 'shipping/de/gone');
  const again = log.events.slice(0, 4).map((event) => ({ ...event, id: `again-${event.id}` }));
  const events = [...log.events, ...again].sort((a, b) => a.t - b.t);
  const named = articles.map((text) =>
    text.article === parcel ? { ...text, redirectFrom: ['parcel-of-old'] } : text,
  );
  const now = autumn + 20 * hour;
  const evidence = await evidenceOfRollUps(await rollUps(events, now), named, '2026-01-01');
  const expected = await evidenceOfEvents(events, named, { now, since: autumn });
  const { counted, skipped, gone } = expected.log;
  expect(evidence.log).toMatchObject({ counted, skipped, gone });
  expect(evidence.log.renamed).toEqual([{ from: old, to: parcel, events: 4 }]);
  expect(evidence.tallies).toEqual(expected.tallies);
  expect(evidence.inbox).toMatchObject([{ article: parcel }]);
  expect(evidence.chains).toMatchObject([{ lastClick: parcel, searches: [{ clicks: [parcel] }] }]);
  expect(evidence.log.skipped).toMatchObject({ duplicate: 4, 'unknown-article': 2 });
});

/** Without what only single events can tell. */
function withoutSingleEvents({ inbox, ...evidence }: Evidence): Evidence {
  return { ...evidence, inbox: inbox.map(({ id: _, ...item }) => item) };
}

describe('a journey over midnight', () => {
  const midnight = startOfDay('2026-10-25', timeZone);
  const count = async (write: (log: EventLog) => void) => {
    const log = eventLog();
    write(log);
    return (await rollUps(log.events)).map(({ day, totals, articles: [row] }) => ({
      day,
      events: totals.events,
      counted: totals.counted,
      reads: row?.reads,
      contacts: row?.outcomes.contact,
    }));
  };

  test('belongs to the day on which it began, with what follows', async () => {
    expect(
      await count((log) =>
        log
          .journey(midnight - 60_000)
          .reads(0, parcel)
          .does(300, 'contact_intent', { art: parcel, channel: 'email' }),
      ),
    ).toEqual([
      { day: '2026-10-24', events: 2, counted: 3, reads: 1, contacts: 1 },
      { day: '2026-10-25', events: 1, counted: 0, reads: undefined, contacts: undefined },
    ]);
  });

  test('is a new one after three in the morning, and on a page that was left open since noon', async () => {
    expect(
      await count((log) => {
        const late = log.journey(midnight - 60_000, { mode: 'tab', key: 'a'.repeat(16) });
        late.reads(0, parcel).reads(4 * 3600, parcel);
        const noon = log.journey(midnight - 12 * hour, { key: 'b'.repeat(16) });
        noon.reads(0, parcel).reads(13 * 3600, parcel);
      }),
    ).toEqual([
      { day: '2026-10-24', events: 4, counted: 4, reads: 2, contacts: 0 },
      { day: '2026-10-25', events: 4, counted: 4, reads: 2, contacts: 0 },
    ]);
  });

  test('that the night has 25 hours changes nothing', async () => {
    const twoThirtyTwice = midnight + 2.5 * hour;
    expect(
      await count((log) => {
        log.journey(twoThirtyTwice).reads(0, parcel);
        log.journey(twoThirtyTwice + hour).reads(0, parcel);
        log.journey(midnight + 24.5 * hour).reads(0, parcel);
      }),
    ).toEqual([{ day: '2026-10-25', events: 6, counted: 6, reads: 3, contacts: 0 }]);
  });
});

test('a roll-up has no key, no number of an event or search, and no moment but the hour', async () => {
  const log = eventLog();
  log
    .journey(autumn + 9 * hour + 123_456, { mode: 'tab', key: 'feedfacefeedface' })
    .searches(1, 'paket weg', 3, 'c0ffeec0ffeec0ff')
    .does(3, 'search_click', { qid: 'c0ffeec0ffeec0ff', art: parcel, pos: 1 })
    .reads(4, parcel)
    .does(60, 'vote', { art: parcel, value: -1, comment: 'Hilft nicht' });
  const [day] = await rollUps(log.events);
  const { span: _, ...totals } = day?.totals ?? {};
  const text = JSON.stringify({ ...day, totals });
  for (const { id, pv, t } of log.events) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(pv);
    expect(text).not.toContain(String(t));
  }
  expect(text).not.toContain('feedface');
  expect(text).not.toContain('c0ffee');
  expect(text).not.toMatch(/[0-9a-f]{16}/);
  expect(day?.searches.map(({ hour }) => hour % 3_600_000)).toEqual([0]);
});

test('journeys of an hour that searched for the same are one row', async () => {
  const log = eventLog();
  for (let minute = 0; minute < 4; minute++)
    log.journey(autumn + 9 * hour + minute * 60_000).searches(0, 'paket weg');
  log.journey(autumn + 10 * hour).searches(0, 'paket weg');
  log.journey(autumn + 9 * hour).searches(0, 'anderes');
  const [day] = await rollUps(log.events);
  expect(day?.searches.map(({ people, chains }) => [chains[0].searches[0].q, people])).toEqual([
    ['anderes', 1],
    ['paket weg', 4],
    ['paket weg', 1],
  ]);
});

test('what is later than the moment of the roll-up is counted as such, and what is too recent is not judged', async () => {
  const log = eventLog();
  log.journey(autumn).reads(0, parcel);
  log.journey(autumn + hour).reads(0, parcel);
  log.journey(autumn + 2 * hour).reads(0, parcel);
  const [day] = await rollUps(log.events, autumn + hour + 60_000);
  expect(day?.totals).toMatchObject({ events: 6, future: 2, counted: 4 });
  expect(day?.articles).toMatchObject([{ allReads: 2, reads: 1 }]);
});

test('days on which nothing happened have roll-ups of zeros', async () => {
  const [one, two] = await rollUps([], 0, ['2026-10-25', '2026-10-26']);
  expect([one?.day, two?.day]).toEqual(['2026-10-25', '2026-10-26']);
  expect(one).toMatchObject({ totals: { events: 0, span: null }, articles: [], searches: [] });
});

/** Nine digits: sums in another order differ in their last bits. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** Evidence as far as its order, and the names of its journeys, say nothing. */
function inNoOrder({ chains, articleDays, days, surveys, inbox, ...rest }: Evidence): unknown {
  const texts = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
  const journeys = Map.groupBy(chains, ({ journey }) => journey);
  const searched = [...journeys.values()].map((ofOne) =>
    ofOne.map(({ searches, outcome, lastClick }) => ({
      outcome,
      lastClick,
      searches: searches.map(({ q, n, day, loc, clicks, places, confidence, top, t }) => ({
        ...{ q, n, day, loc, clicks, places, confidence, top },
        hour: Math.floor(t / hour),
      })),
    })),
  );
  return {
    ...rest,
    inbox: texts(inbox),
    searched: texts(searched),
    articleDays: texts(articleDays.map((row) => Object.fromEntries(Object.entries(row).sort()))),
    days: texts(days),
    surveys: [...surveys].sort(),
  };
}
