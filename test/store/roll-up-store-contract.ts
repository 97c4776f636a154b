import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/core/events/event.ts';
import type { DayRollUp } from '../../src/core/rollup/day-roll-up.ts';
import { rollUpDays } from '../../src/core/rollup/roll-up-days.ts';
import { purge } from '../../src/store/purge.ts';
import { rollUp } from '../../src/store/roll-up.ts';
import type { RollUpMoment, RollUpState, Store } from '../../src/store/roll-up-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { articles, parcel } from '../core/insights/support/articles.ts';
import { eventLog } from '../core/insights/support/event-log.ts';

const timeZone = 'Europe/Berlin';
const hour = 3_600_000;
const noon = Date.parse('2026-11-02T11:00:00Z');
const dayMs = 24 * hour;

/** Where roll-ups are kept: what every adapter does, and what is built on it. */
export function testRollUpStore(
  name: string,
  createPlace: () => Promise<{ open(): Promise<Store> }>,
): void {
  describe(`a store of roll-ups: ${name}`, () => {
    let place: { open(): Promise<Store> };
    let store: Store;
    beforeEach(async () => {
      place = await createPlace();
      store = await place.open();
    });
    afterEach(() => store.close());

    const kept = (from?: string) => Array.fromAsync(store.rollUps({ from }));
    const stateOf = async (day: string) =>
      (await store.rollUpStates()).find((state) => state.day === day);
    const write = (
      rollUp: DayRollUp,
      seen: RollUpState | undefined,
      { asOf = 1, settled = false }: Partial<RollUpMoment> = {},
    ) => store.writeRollUp(rollUp, seen, { asOf, settled });

    test('gives back what was written, by day and in order, and replaces a day whole', async () => {
      const [first, second] = [sample('2026-11-02', 3), sample('2026-11-03', 2500)];
      expect(await write(second, undefined)).toBe(true);
      expect(await write(first, undefined)).toBe(true);
      expect(await kept()).toEqual([first, second]);
      expect(await kept('2026-11-03')).toEqual([second]);

      const less = sample('2026-11-03', 1);
      expect(await write(less, await stateOf('2026-11-03'), { asOf: 7 })).toBe(true);
      expect(await kept()).toEqual([first, less]);
      expect(await store.rollUpStates({ to: '2026-11-03' })).toEqual([
        { day: '2026-11-02', version: 1, asOf: 1, settled: false, late: 0 },
        { day: '2026-11-03', version: 2, asOf: 7, settled: false, late: 0 },
      ]);
    });

    test('does not write over what somebody else has written since, nor over a settled day', async () => {
      const [mine, theirs] = [sample('2026-11-02', 1), sample('2026-11-02', 2)];
      expect(await write(theirs, undefined)).toBe(true);
      expect(await write(mine, undefined)).toBe(false);
      const seen = await stateOf('2026-11-02');
      expect(await write(theirs, seen)).toBe(true);
      expect(await write(mine, seen)).toBe(false);
      expect(await write(theirs, await stateOf('2026-11-02'), { settled: true })).toBe(true);
      expect(await write(mine, await stateOf('2026-11-02'))).toBe(false);
      expect(await kept()).toEqual([theirs]);
    });

    test('of writers at one moment, one writes', async ({ skip }) => {
      if (name.includes('memory')) return skip('nobody else can open it');
      const other = await place.open();
      const day = sample('2026-11-02', 40);
      const done = await Promise.all([
        write(day, undefined),
        other.writeRollUp(day, undefined, { asOf: 1, settled: false }),
      ]);
      await other.close();
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await kept()).toEqual([day]);
    });

    test('forgets the roll-ups of days before one', async () => {
      const days = ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => sample(day, 2));
      for (const day of days) await write(day, undefined);
      expect(await store.forgetRollUps('2026-11-03')).toBe(2);
      expect(await kept()).toEqual([days[2]]);
    });

    test('marks the days of events that do not arrive now, and of those that are erased', async () => {
      const late = storedEvent({ type: 'read', t: noon, day: '2026-11-02' });
      const later = storedEvent({ type: 'read', t: noon + dayMs, day: '2026-11-03' });
      const now = storedEvent({ type: 'read', t: Date.now(), day: '2030-01-01' });
      await store.append([late, later, now]);
      expect(await waiting()).toEqual({ '2026-11-02': 1, '2026-11-03': 1 });
      await store.erase([later.id, now.id]);
      expect(await waiting()).toEqual({ '2026-11-02': 1, '2026-11-03': 2, '2030-01-01': 1 });

      async function waiting() {
        const states = await store.rollUpStates();
        return Object.fromEntries(states.map(({ day, late }) => [day, late]));
      }
    });

    test('gives events by the moment, a page at a time', async () => {
      const events = Array.from({ length: 4100 }, (_, number) =>
        storedEvent({ type: 'read', t: noon + number }),
      );
      await store.append(events);
      const pages = await Array.fromAsync(store.eventPages(noon + 10, noon + 4090));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flat()).toEqual(events.slice(10, 4090));
    });

    const traffic = () => {
      const log = eventLog();
      for (let day = 0; day < 6; day++) {
        for (let reader = 0; reader < 6; reader++)
          log
            .journey(noon + day * dayMs + reader * hour)
            .searches(1, reader === 5 ? `mein seltenes wort ${day}` : 'paket weg')
            .reads(10, parcel)
            .does(20, 'vote', { art: parcel, value: -1, comment: `Anmerkung ${day}` });
      }
      return log.events;
    };
    /** In the evening of the last day, which is not complete yet. */
    const end = noon + 5 * dayMs + 8 * hour;

    test('rolling up gives what the events give, and again the same', async () => {
      const events = traffic();
      await store.append(events);
      expect(await rollUp(store, { timeZone, now: end })).toEqual({
        days: 6,
        events: events.length,
      });
      const expected = await fromNothing(events, end);
      expect(await kept()).toEqual(expected);
      await rollUp(store, { timeZone, now: end });
      expect(await kept()).toEqual(expected);
    });

    test('a day that is complete costs nothing any more, and a late event costs its day and those beside it', async () => {
      const events = traffic();
      const [late] = events.splice(
        events.findIndex(({ day }) => day === '2026-11-04'),
        1,
      );
      await store.append(events);
      await rollUp(store, { timeZone, now: end });
      expect(await written(() => rollUp(store, { timeZone, now: end }))).toEqual(['2026-11-07']);
      await store.append([late as StoredEvent]);
      expect(await written(() => rollUp(store, { timeZone, now: end }))).toEqual([
        '2026-11-03',
        '2026-11-04',
        '2026-11-05',
        '2026-11-07',
      ]);
      expect(await kept()).toEqual(await fromNothing(traffic(), end));

      async function written(work: () => Promise<unknown>): Promise<string[]> {
        const before = new Map((await store.rollUpStates()).map((one) => [one.day, one.version]));
        await work();
        const after = await store.rollUpStates();
        return after
          .filter(({ day, version }) => before.get(day) !== version)
          .map(({ day }) => day);
      }
    });

    test('what is erased is no longer in the roll-up, the rest of its day is', async () => {
      const events = traffic();
      await store.append(events);
      await rollUp(store, { timeZone, now: end });
      const vote = events.find(({ type, day }) => type === 'vote' && day === '2026-11-04');
      await store.erase([vote?.id ?? '']);
      await rollUp(store, { timeZone, now: end });
      expect(await kept()).toEqual(
        await fromNothing(
          events.filter((one) => one !== vote),
          end,
        ),
      );
    });

    test('purging rolls up first, and what it leaves are counts without rare queries and comments', async () => {
      const events = traffic();
      await store.append(events);
      const purged = await purge(store, { timeZone, now: end, retentionDays: 3 });
      expect(purged).toMatchObject({ stoppedAt: undefined, settled: 4 });
      expect((await Array.fromAsync(store.events()))[0]?.day).toBe('2026-11-05');

      const rolledUp = await kept();
      const before = await fromNothing(events, end);
      expect(rolledUp.map(({ articles }) => articles)).toEqual(before.map((day) => day.articles));
      expect(rolledUp.map(({ totals }) => totals)).toEqual(before.map((day) => day.totals));
      const settled = JSON.stringify(rolledUp.filter(({ day }) => day < '2026-11-06'));
      expect(settled).toContain('paket weg');
      expect(settled).not.toContain('seltenes');
      expect(settled).not.toContain('Anmerkung');
      expect(rolledUp[0]?.searches.reduce((sum, { people }) => sum + people, 0)).toBe(6);

      // Later runs leave it as it is, also when something comes that is older than what is kept.
      await store.append([storedEvent({ type: 'read', t: noon, day: '2026-11-02', art: parcel })]);
      await purge(store, { timeZone, now: end, retentionDays: 3 });
      expect(await kept()).toEqual(rolledUp);
    });

    test('purging removes no event of a day that could not be rolled up', async () => {
      await store.append(traffic());
      const failing: Store = {
        ...store,
        writeRollUp: async (rolledUp, seen, moment) =>
          rolledUp.day !== '2026-11-04' && store.writeRollUp(rolledUp, seen, moment),
      };
      const purged = await purge(failing, { timeZone, now: end, retentionDays: 3 });
      expect(purged.stoppedAt).toBe('2026-11-04');
      const days = new Set((await Array.fromAsync(store.events())).map(({ day }) => day));
      expect(days).toContain('2026-11-04');
      expect(days).not.toContain('2026-11-02');
    });
  });
}

function fromNothing(events: readonly StoredEvent[], now: number): Promise<DayRollUp[]> {
  const ordered = events.toSorted((a, b) => a.t - b.t);
  return Array.fromAsync(rollUpDays([ordered], '2026-11-02', '2026-11-07', { timeZone, now }));
}

/** A roll-up with so many articles and searches. */
function sample(day: string, rows: number): DayRollUp {
  const searches = Array.from({ length: rows }, (_, number) => ({
    hour: noon,
    people: number + 1,
    chains: [
      {
        outcome: 'no_click' as const,
        searches: [
          {
            q: `'; drop table events; -- ${number} 😀`,
            ...{ n: 2, day, loc: 'de', clicks: [], places: [], hour: 0, confidence: 0.1 + 0.2 },
          },
        ],
      },
    ],
  })) as unknown as DayRollUp['searches'];
  return {
    day,
    totals: {
      events: rows,
      future: 0,
      repeated: 0,
      counted: rows,
      bots: { journeys: 1, events: 2 },
      span: { first: noon, last: noon + 1 },
      pageViews: 3,
      viewsWithContact: 1,
      contacts: { email: 2 },
      surveys: { returns: { solved: 1, wouldContact: 0 } },
    },
    articles: articles
      .map(({ article }) => article)
      .sort()
      .map((article) => ({
        article,
        rev: '',
        views: rows,
        allReads: 1,
        reads: 1,
        outcomes: { contact: 0, vote_no: 0, confirmed: 0, bounced: 0, silent: 1 },
        up: 0,
        down: 0,
        reasons: { unclear: 1 },
        contactAfterNo: 0,
        events: 4,
      })),
    searches,
    comments: [{ article: parcel, day, reason: null, comment: 'ärgerlich\n"\\"' }],
  };
}
