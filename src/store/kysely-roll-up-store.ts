import { CompiledQuery, type InsertObject, type Kysely, sql, type Transaction } from 'kysely';
import type { DayRollUp } from '../core/rollup/day-roll-up.ts';
import type { DayRange } from './event-store.ts';
import { leaveNoTrace, overwriteDeleted } from './forget-events.ts';
import { retryTransient } from './retry-transient.ts';
import type { RollUpMoment, RollUpState, RollUpStore } from './roll-up-store.ts';
import type { RollUpDayRow, Schema } from './schema.ts';

/** Rows of one INSERT: below the number of parameters that SQLite and Postgres take. */
const insertSize = 1000;

/** Roll-ups over any database that Kysely speaks; the tables are there already. */
export function createRollUpStore(db: Kysely<Schema>): Omit<RollUpStore, 'eventPages'> {
  return {
    rollUpStates: async (range) => (await dayRows(db, range)).map(stateOf),

    async *rollUps(range) {
      for (const { day, version, body } of await dayRows(db, range)) {
        if (version === 0) continue;
        const articles = await db
          .selectFrom('roll_up_articles')
          .selectAll()
          .where('day', '=', day)
          .orderBy('art')
          .orderBy('rev')
          .execute();
        const searches = await db
          .selectFrom('roll_up_searches')
          .select(['hour', 'people', 'body'])
          .where('day', '=', day)
          .orderBy('nr')
          .execute();
        yield {
          day,
          ...JSON.parse(body),
          articles: articles.map(({ art: article, rev, body }) => ({
            article,
            rev,
            ...JSON.parse(body),
          })),
          searches: searches.map(({ hour, people, body }) => ({
            hour,
            people,
            chains: JSON.parse(body),
          })),
        };
      }
    },

    writeRollUp: (rollUp, seen, written) =>
      retryTransient(async () => {
        await overwriteDeleted(db);
        const done = await db.transaction().execute(async (trx) => {
          if (!(await claimDay(trx, rollUp, seen, written))) return false;
          await replaceRows(trx, rollUp);
          return true;
        });
        // What a settled day no longer says is to be nowhere in the file either.
        if (done && written.settled) await leaveNoTrace(db);
        return done;
      }),

    forgetRollUps: (before) =>
      retryTransient(() =>
        db.transaction().execute(async (trx) => {
          for (const table of ['roll_up_articles', 'roll_up_searches'] as const)
            await trx.deleteFrom(table).where('day', '<', before).execute();
          const { numDeletedRows } = await trx
            .deleteFrom('roll_up_days')
            .where('day', '<', before)
            .executeTakeFirst();
          return Number(numDeletedRows);
        }),
      ),
  };
}

function dayRows(db: Kysely<Schema>, { from, to }: DayRange = {}): Promise<RollUpDayRow[]> {
  return db
    .selectFrom('roll_up_days')
    .selectAll()
    .$if(from !== undefined, (query) => query.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('day', '<=', to ?? ''))
    .orderBy('day')
    .execute();
}

function stateOf({ day, version, as_of, settled, late }: RollUpDayRow): RollUpState {
  return { day, version, asOf: as_of, settled: settled === 1, late };
}

/** Takes the day's row, whose lock keeps others from the day until this transaction ends. */
async function claimDay(
  trx: Transaction<Schema>,
  { day, totals, comments }: DayRollUp,
  seen: RollUpState | undefined,
  { asOf, settled }: RollUpMoment,
): Promise<boolean> {
  const values = {
    as_of: asOf,
    settled: settled ? 1 : 0,
    body: JSON.stringify({ totals, comments }),
  };
  if (seen === undefined) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('roll_up_days')
      .values({ day, version: 1, late: 0, ...values })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows) === 1;
  }
  const { numUpdatedRows } = await trx
    .updateTable('roll_up_days')
    .set({ ...values, version: seen.version + 1, late: sql`late - ${seen.late}` })
    .where('day', '=', day)
    .where('version', '=', seen.version)
    .where('settled', '=', 0)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

async function replaceRows(
  trx: Transaction<Schema>,
  { day, articles, searches }: DayRollUp,
): Promise<void> {
  await trx.deleteFrom('roll_up_articles').where('day', '=', day).execute();
  await trx.deleteFrom('roll_up_searches').where('day', '=', day).execute();
  const articleRows = articles.map(({ article: art, rev, ...counts }) => ({
    day,
    art,
    rev,
    body: JSON.stringify(counts),
  }));
  await insertAll(trx, 'roll_up_articles', articleRows);
  const searchRows = searches.map(({ hour, people, chains }, nr) => ({
    day,
    nr,
    hour,
    loc: chains[0].searches[0].loc,
    people,
    body: JSON.stringify(chains),
  }));
  await insertAll(trx, 'roll_up_searches', searchRows);
}

/**
 * Every group but the last has the same statement: Kysely takes longer to write it than the database to run it.
 *
 * @param rows with the same columns in the same order
 */
async function insertAll<Table extends 'roll_up_articles' | 'roll_up_searches'>(
  trx: Transaction<Schema>,
  table: Table,
  rows: readonly InsertObject<Schema, Table>[],
): Promise<void> {
  let statement = { rows: 0, sql: '' };
  for (const group of inGroups(rows)) {
    if (group.length !== statement.rows) {
      const { sql } = trx.insertInto(table).values(group).compile();
      statement = { rows: group.length, sql };
    }
    const values = group.flatMap((row) => Object.values(row));
    await trx.executeQuery(CompiledQuery.raw(statement.sql, values));
  }
}

function* inGroups<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += insertSize)
    yield rows.slice(start, start + insertSize);
}
