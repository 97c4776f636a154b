import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The log of events, and how many were refused by day and reason. */
export const events: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('t', 'bigint', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('pv', 'text', (column) => column.notNull())
      .addColumn('sid', 'text')
      .addColumn('vid', 'text')
      .addColumn('loc', 'text', (column) => column.notNull())
      .addColumn('art', 'text')
      .addColumn('bot', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('events_by_arrival')
      .on('events')
      .columns(['t', 'seq', 'id'])
      .execute();
    await db.schema
      .createTable('refusals')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('refusals_by_day', ['day', 'reason'])
      .execute();
  },
};
