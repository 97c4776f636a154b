import { type Kysely, sql } from 'kysely';
import type { RefusalReason } from '../core/events/refusal.ts';
import { fromRow, toRow } from './event-row.ts';
import type { DayRange } from './event-store.ts';
import { forgetContacts } from './forget-contacts.ts';
import { eraseEvents, purgeBefore } from './forget-events.ts';
import type { InsertRows } from './insert-rows.ts';
import { createRollUpStore } from './kysely-roll-up-store.ts';
import type { OpenDatabase, PageOfEvents, PageStart } from './open-database.ts';
import { retryTransient } from './retry-transient.ts';
import type { Store } from './roll-up-store.ts';
import type { EventRow, Schema } from './schema.ts';
import { shareCounts } from './share-counts.ts';

/** Rows read at once: enough to make the round trip cheap, little enough to be no burden. */
const pageSize = 2000;

const hour = 3_600_000;

/**
 * The event store over any database that Kysely speaks; the tables are there already.
 *
 * @param firstSeq number of the first event of this process; more than any that an earlier process gave, so that events
 *   of one moment keep their order when a spool is written after a restart
 * @param readPage a faster way to read than a query
 * @param clock ms UTC: what does not arrive now is late, and its day is rolled up again
 */
export function createKyselyEventStore(
  db: Kysely<Schema>,
  insert: InsertRows,
  firstSeq: number,
  clock: () => number = Date.now,
  readPage = pagesOf(db),
): Store {
  let seq = firstSeq;
  let closed = false;

  return {
    async append(events) {
      if (closed) throw new Error('The event store is closed.');
      if (events.length === 0) return { stored: 0, duplicates: 0 };
      const rows = events.map((event) => toRow(event, seq++));
      const late = lateDays(rows, clock());
      const stored = await retryTransient(() => insert(rows, late));
      return { stored, duplicates: events.length - stored };
    },

    async *events(range = {}) {
      let last: EventRow | undefined;
      do {
        const page = await readRows(db, range, last);
        for (const row of page) yield fromRow(row);
        last = page.length === pageSize ? page.at(-1) : undefined;
      } while (last);
    },

    async *eventPages(since, until) {
      // Before any event of that moment.
      let after: PageStart | undefined = { t: since, seq: -1, id: '' };
      while (after !== undefined) {
        const { events, last }: PageOfEvents = await readPage(after, until, pageSize);
        if (events.length > 0) yield events;
        after = events.length === pageSize ? last : undefined;
      }
    },

    ...createRollUpStore(db),

    async count() {
      const { n } = await db
        .selectFrom('events')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return Number(n);
    },

    async countRefusals(day, reason, n) {
      const query = db
        .insertInto('refusals')
        .values({ day, reason, n })
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'reason'])
            .doUpdateSet((eb) => ({ n: eb('refusals.n', '+', eb.ref('excluded.n')) })),
        );
      await retryTransient(() => query.execute());
    },

    async refusals({ from, to } = {}) {
      const rows = await db
        .selectFrom('refusals')
        .selectAll()
        .$if(from !== undefined, (query) => query.where('day', '>=', from ?? ''))
        .$if(to !== undefined, (query) => query.where('day', '<=', to ?? ''))
        .orderBy('day')
        .orderBy('reason')
        .execute();
      return rows.map(({ day, reason, n }) => ({ day, reason: reason as RefusalReason, n }));
    },

    async purgeBefore(t) {
      await retryTransient(() => forgetContacts(db, t));
      return retryTransient(() => purgeBefore(db, t));
    },

    erase: (ids) => retryTransient(() => eraseEvents(db, ids)),

    shareCounts: (counts, now) => shareCounts(db, counts, now),

    async ping() {
      await sql`select 1`.execute(db);
    },

    async close() {
      if (closed) return;
      closed = true;
      await db.destroy();
    },
  };
}

/** An event is written within seconds of its arrival, or it has waited in a spool, or comes from elsewhere. Ms. */
const inTime = 10 * 60_000;

function lateDays(rows: readonly EventRow[], now: number): string[] {
  const late = rows.filter(({ t }) => Math.abs(now - t) > inTime);
  return [...new Set(late.map(({ day }) => day))].sort();
}

/** Pages as any database gives them. */
function pagesOf(db: Kysely<Schema>): NonNullable<OpenDatabase['readPage']> {
  return async (after, until, limit) => {
    const rows = await readRows(db, { until }, after, limit);
    return { events: rows.map(fromRow), last: rows.at(-1) };
  };
}

/**
 * The next page after `last`. Days are looked for by `day`, and found through `t`, which has an index: wherever a site
 * is, its day begins at most 14 hours before that date does in UTC and ends at most 12 hours after.
 */
function readRows(
  db: Kysely<Schema>,
  { from, to, until }: DayRange & { until?: number },
  last: PageStart | undefined,
  limit = pageSize,
): Promise<EventRow[]> {
  let query = db.selectFrom('events').selectAll();
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined)
    query = query.where('day', '<=', to).where('t', '<', Date.parse(to) + (24 + 12) * hour);
  // With two lower bounds the database takes the weaker one, and walks over all that was read already.
  const atLeast = last?.t ?? (from === undefined ? undefined : Date.parse(from) - 14 * hour);
  if (atLeast !== undefined) query = query.where('t', '>=', atLeast);
  if (until !== undefined) query = query.where('t', '<', until);
  if (last)
    query = query.where((eb) =>
      eb(eb.refTuple('t', 'seq', 'id'), '>', eb.tuple(last.t, last.seq, last.id)),
    );
  return query.orderBy('t').orderBy('seq').orderBy('id').limit(limit).execute();
}
