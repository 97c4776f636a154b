import type { ContactChannelKind } from '../core/contacts/contacts-report.ts';
import type { Ticket } from '../core/contacts/ticket.ts';
import type { ImportTable } from './import-rows.ts';
import type { OrderRow, TicketRow } from './schema.ts';

/** A ticket whose subject was not asked this time keeps the article of the last time. */
export const ticketTable: ImportTable<TicketRow> = {
  name: 'tickets',
  columns: {
    key: 'text',
    source: 'text',
    created_at: 'bigint',
    first_response_at: 'bigint',
    solved_at: 'bigint',
    wait_ms: 'bigint',
    replies: 'integer',
    reopened: 'integer',
    channel: 'text',
    tags: 'text',
    resolution: 'text',
    satisfied: 'integer',
    customer: 'text',
    order_key: 'text',
    article: 'text',
    confidence: 'double precision',
  },
  merge: {
    article: 'case when excluded.confidence is null then tickets.article else excluded.article end',
    confidence: 'coalesce(excluded.confidence, tickets.confidence)',
  },
};

export const orderTable: ImportTable<OrderRow> = {
  name: 'orders',
  columns: { key: 'text', day: 'text', n: 'bigint', total: 'integer' },
  merge: {},
};

export function toTicketRow(ticket: Ticket): TicketRow {
  return {
    key: ticket.key,
    source: ticket.source,
    created_at: ticket.createdAt,
    first_response_at: ticket.firstResponseAt,
    solved_at: ticket.solvedAt,
    wait_ms: ticket.waitMs,
    replies: ticket.replies,
    reopened: ticket.reopened,
    channel: ticket.channel,
    tags: JSON.stringify(ticket.tags),
    resolution: ticket.resolution,
    satisfied: ticket.satisfied === null ? null : ticket.satisfied ? 1 : 0,
    customer: ticket.customer,
    order_key: ticket.order,
    article: ticket.article,
    confidence: ticket.confidence,
  };
}

export function fromTicketRow(row: TicketRow): Ticket {
  return {
    key: row.key,
    source: row.source,
    createdAt: row.created_at,
    firstResponseAt: row.first_response_at,
    solvedAt: row.solved_at,
    waitMs: row.wait_ms,
    replies: row.replies,
    reopened: row.reopened,
    channel: row.channel as ContactChannelKind,
    tags: JSON.parse(row.tags),
    resolution: row.resolution,
    satisfied: row.satisfied === null ? null : row.satisfied === 1,
    customer: row.customer,
    order: row.order_key,
    article: row.article,
    confidence: row.confidence,
  };
}
