import type { Ticket } from '../../../../src/core/contacts/ticket.ts';

let made = 0;

/** A ticket; only what matters to the test is given. */
export function ticket(fields: Partial<Ticket> = {}): Ticket {
  made++;
  return {
    key: `ticket-${String(made).padStart(6, '0')}`,
    source: 'zendesk',
    createdAt: at('2026-11-10'),
    firstResponseAt: null,
    solvedAt: null,
    waitMs: null,
    reopened: null,
    replies: null,
    channel: 'email',
    tags: [],
    resolution: null,
    satisfied: null,
    customer: null,
    order: null,
    article: null,
    confidence: null,
    ...fields,
  };
}

/** Ms UTC of a day at noon, or of a moment. */
export function at(moment: string): number {
  return Date.parse(moment.length === 10 ? `${moment}T12:00:00Z` : moment);
}
