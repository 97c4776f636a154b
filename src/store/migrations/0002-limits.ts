import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What several collectors have counted of one address, for a minute or an hour. */
export const limits: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('limits')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('ends', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('limits_by_key', ['key', 'part'])
      .execute();
  },
};
