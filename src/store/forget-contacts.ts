import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Schema } from './schema.ts';

const year = 365 * 86_400_000;

/**
 * Forgets whose tickets those before `t` (ms UTC) were, removes tickets and orders that are a year older still, and
 * marks of comments that are gone. What is left of a ticket in between tells nobody: times, tags and a channel.
 */
export async function forgetContacts(db: Kysely<Schema>, t: number): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter)
    await sql`pragma secure_delete = on`.execute(db);
  await db
    .updateTable('tickets')
    .set({ customer: null, order_key: null })
    .where('created_at', '<', t)
    .where((eb) => eb.or([eb('customer', 'is not', null), eb('order_key', 'is not', null)]))
    .execute();
  await db
    .deleteFrom('tickets')
    .where('created_at', '<', t - year)
    .execute();
  const day = new Date(t - year).toISOString().slice(0, 10);
  await db.deleteFrom('orders').where('day', '<', day).execute();
  await db
    .deleteFrom('answered')
    .where('at', '<', t)
    .where('id', 'not in', (eb) => eb.selectFrom('events').select('id'))
    .execute();
}
