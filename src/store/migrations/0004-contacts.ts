import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tickets and orders of other programs, what was imported when, and which comments somebody has dealt with. */
export const contacts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('tickets')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('first_response_at', 'bigint')
      .addColumn('solved_at', 'bigint')
      .addColumn('wait_ms', 'bigint')
      .addColumn('replies', 'integer')
      .addColumn('reopened', 'integer')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('tags', 'text', (column) => column.notNull())
      .addColumn('resolution', 'text')
      .addColumn('satisfied', 'integer')
      .addColumn('customer', 'text')
      .addColumn('order_key', 'text')
      .addColumn('article', 'text')
      .addColumn('confidence', 'double precision')
      .execute();
    await db.schema
      .createIndex('tickets_by_creation')
      .on('tickets')
      .columns(['created_at', 'key'])
      .execute();
    await db.schema
      .createTable('orders')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('total', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('orders_by_day').on('orders').columns(['day']).execute();
    await db.schema
      .createTable('imports')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('added', 'bigint', (column) => column.notNull())
      .addColumn('changed', 'bigint', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('answered')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
