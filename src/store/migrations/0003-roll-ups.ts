import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Daily roll-ups of the log. Days that are in the log already wait for theirs. */
export const rollUps: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('roll_up_days')
      .addColumn('day', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('as_of', 'bigint', (column) => column.notNull())
      .addColumn('settled', 'integer', (column) => column.notNull())
      .addColumn('late', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('roll_up_articles')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('art', 'text', (column) => column.notNull())
      .addColumn('rev', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roll_up_articles_by_day', ['day', 'art', 'rev'])
      .execute();
    await db.schema
      .createTable('roll_up_searches')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('nr', 'integer', (column) => column.notNull())
      .addColumn('hour', 'bigint', (column) => column.notNull())
      .addColumn('loc', 'text', (column) => column.notNull())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roll_up_searches_by_day', ['day', 'nr'])
      .execute();
    await sql`insert into roll_up_days (day, version, as_of, settled, late, body)
      select distinct day, 0, 0, 0, 1, '' from events`.execute(db);
  },
};
