import type { TimeMeasure } from './contacts-report.ts';
import type { Ticket } from './ticket.ts';

/**
 * How long it took, in ms; `null` where it is not known. `wait` is the whole time that the customer waited for the shop,
 * which only the help desk knows.
 */
export function ticketTime(ticket: Ticket, measure: TimeMeasure): number | null {
  const since = (t: number | null) => (t === null ? null : t - ticket.createdAt);
  switch (measure) {
    case 'firstResponse':
      return since(ticket.firstResponseAt);
    case 'resolution':
      return since(ticket.solvedAt);
    case 'wait':
      return ticket.waitMs;
  }
}

const week = 7 * 86_400_000;

/**
 * Whether one contact was enough: at most one reply, and not opened again in the seven days after it was solved. `null`
 * while these are not over, and where the help desk does not say it.
 */
export function solvedAtFirstContact(ticket: Ticket, now: number): boolean | null {
  const { solvedAt, replies, reopened } = ticket;
  if (solvedAt === null || now - solvedAt < week || replies === null) return null;
  return replies <= 1 && (reopened ?? 0) === 0;
}
