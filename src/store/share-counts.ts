import type { Kysely } from 'kysely';
import type { SharedCount } from './event-store.ts';
import type { Schema } from './schema.ts';

/**
 * Writes counts and gives back all that are known under the same keys. A count has one writer or one value, so the
 * larger one is right whatever came first, and nothing has to be locked. Those whose time is over go away.
 *
 * @param now ms UTC
 */
export async function shareCounts(
  db: Kysely<Schema>,
  counts: readonly SharedCount[],
  now: number,
): Promise<SharedCount[]> {
  await db.deleteFrom('limits').where('ends', '<=', now).execute();
  if (counts.length === 0) return [];
  await db
    .insertInto('limits')
    .values([...counts])
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'part'])
        .doUpdateSet((eb) => ({ n: eb.ref('excluded.n') }))
        .whereRef('excluded.n', '>', 'limits.n'),
    )
    .execute();
  const keys = [...new Set(counts.map(({ key }) => key))];
  const rows = await db.selectFrom('limits').selectAll().where('key', 'in', keys).execute();
  return rows.map(({ n, ends, ...row }) => ({ ...row, n: Number(n), ends: Number(ends) }));
}
