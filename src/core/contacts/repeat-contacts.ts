import type { Ticket } from './ticket.ts';

const week = 7 * 86_400_000;

/**
 * For each ticket whether its customer had written within the seven days before; `null` where the customer is not known.
 *
 * @param tickets in any order
 */
export function repeatContacts(tickets: readonly Ticket[]): Map<string, boolean | null> {
  const repeats = new Map<string, boolean | null>();
  const last = new Map<string, number>();
  for (const { key, customer, createdAt } of tickets.toSorted(byCreation)) {
    const before = customer === null ? undefined : last.get(customer);
    repeats.set(key, customer === null ? null : before !== undefined && createdAt - before <= week);
    if (customer !== null) last.set(customer, createdAt);
  }
  return repeats;
}

function byCreation(a: Ticket, b: Ticket): number {
  return a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1);
}
