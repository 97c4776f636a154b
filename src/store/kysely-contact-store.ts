import type { Kysely } from 'kysely';
import type { OrderCount, Ticket } from '../core/contacts/ticket.ts';
import type { ContactStore } from './contact-store.ts';
import { fromRow } from './event-row.ts';
import { importRows } from './import-rows.ts';
import { retryTransient } from './retry-transient.ts';
import type { EventRow, OrderRow, Schema, TicketRow } from './schema.ts';
import { fromTicketRow, orderTable, ticketTable, toTicketRow } from './ticket-row.ts';

const pageSize = 5000;

/** The contact store over any database that Kysely speaks; the tables are there already. */
export function createKyselyContactStore(db: Kysely<Schema>): ContactStore {
  let closed = false;
  return {
    importTickets: (tickets, about) => importRows(db, ticketTable, ticketRows(tickets), about),
    importOrders: (orders, about) => importRows(db, orderTable, orderRows(orders), about),

    async *tickets(since) {
      let last: TicketRow | undefined;
      do {
        let query = db.selectFrom('tickets').selectAll().where('created_at', '>=', since);
        const after = last;
        if (after)
          query = query.where((eb) =>
            eb(eb.refTuple('created_at', 'key'), '>', eb.tuple(after.created_at, after.key)),
          );
        const page = await query.orderBy('created_at').orderBy('key').limit(pageSize).execute();
        for (const row of page) yield fromTicketRow(row);
        last = page.length === pageSize ? page.at(-1) : undefined;
      } while (last);
    },

    async ordersByDay(from) {
      const rows = await db
        .selectFrom('orders')
        .select(['day', 'total', (eb) => eb.fn.sum<number>('n').as('n')])
        .where('day', '>=', from)
        .groupBy(['day', 'total'])
        .orderBy('day')
        .orderBy('total')
        .execute();
      return new Map(rows.map(({ day, n }) => [day, Number(n)]));
    },

    async salt() {
      const row = await db
        .selectFrom('imports')
        .select('salt')
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.salt;
    },

    async markAnswered(ids, answered, at) {
      if (ids.length === 0) return;
      const mark = async () => {
        const rows = ids.map((id) => ({ id, at }));
        await db
          .insertInto('answered')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      };
      const unmark = async () => {
        await db.deleteFrom('answered').where('id', 'in', ids).execute();
      };
      await retryTransient(answered ? mark : unmark);
    },

    async answered() {
      const rows = await db.selectFrom('answered').select('id').execute();
      return new Set(rows.map(({ id }) => id));
    },

    async *saidEvents(since, viewsSince) {
      let last: EventRow | undefined;
      do {
        let query = db
          .selectFrom('events')
          .selectAll()
          .where('t', '>=', Math.min(since, viewsSince))
          .where('bot', '=', 0)
          .where((eb) =>
            eb.or([
              eb.and([eb('type', 'in', ['vote', 'exit_survey']), eb('t', '>=', since)]),
              eb.and([eb('type', '=', 'page_view'), eb('t', '>=', viewsSince)]),
            ]),
          );
        const after = last;
        if (after)
          query = query.where((eb) =>
            eb(eb.refTuple('t', 'seq', 'id'), '>', eb.tuple(after.t, after.seq, after.id)),
          );
        const page = await query
          .orderBy('t')
          .orderBy('seq')
          .orderBy('id')
          .limit(pageSize)
          .execute();
        for (const row of page) yield fromRow(row);
        last = page.length === pageSize ? page.at(-1) : undefined;
      } while (last);
    },

    async clear() {
      return db.transaction().execute(async (transaction) => {
        let removed = 0;
        for (const table of ['tickets', 'orders', 'imports'] as const) {
          const { numDeletedRows } = await transaction.deleteFrom(table).executeTakeFirst();
          if (table !== 'imports') removed += Number(numDeletedRows);
        }
        return removed;
      });
    },

    async close() {
      if (closed) return;
      closed = true;
      await db.destroy();
    },
  };
}

async function* ticketRows(tickets: AsyncIterable<Ticket>): AsyncIterable<TicketRow> {
  for await (const ticket of tickets) yield toTicketRow(ticket);
}

async function* orderRows(orders: AsyncIterable<OrderCount>): AsyncIterable<OrderRow> {
  for await (const { key, day, n, total } of orders) yield { key, day, n, total: total ? 1 : 0 };
}
