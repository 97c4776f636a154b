import type { OrderCount, Ticket } from '../core/contacts/ticket.ts';
import type { StoredEvent } from '../core/events/event.ts';

/** What was read and is about to be kept; the numbers are of different tickets, or orders. */
export interface ImportPreview {
  rows: number;
  /** Not in the store yet. */
  added: number;
  /** There already, under the same number of the same source. */
  known: number;
}

export interface ImportResult extends ImportPreview {
  /** Of the known ones, those that said something new. */
  changed: number;
}

export interface ImportAbout {
  source: string;
  /** Ms UTC. */
  at: number;
  /** Fingerprint of the salt. */
  salt: string;
  /** Asked when all has been read and before anything is kept; `false` leaves the store as it was. */
  settle(preview: ImportPreview): boolean | Promise<boolean>;
}

/** Tickets and orders beside the events, in the same database. */
export interface ContactStore {
  /**
   * Keeps all of them or none, in one transaction. What is read waits in a temporary table, so that memory does not
   * grow with the file, and nobody else waits meanwhile. The same key twice: the later one counts.
   *
   * @returns undefined when `settle` said no
   */
  importTickets(
    tickets: AsyncIterable<Ticket>,
    about: ImportAbout,
  ): Promise<ImportResult | undefined>;
  importOrders(
    orders: AsyncIterable<OrderCount>,
    about: ImportAbout,
  ): Promise<ImportResult | undefined>;
  /** Tickets that came from `since` on (ms UTC), by the time at which they came. Reads in pages. */
  tickets(since: number): AsyncIterable<Ticket>;
  /** Orders of each day from `from` on. A day's total wins over single orders of that day. */
  ordersByDay(from: string): Promise<Map<string, number>>;
  /** Fingerprint of the salt of the last import; undefined without one. */
  salt(): Promise<string | undefined>;
  /** Marks, or unmarks, events as dealt with. */
  markAnswered(ids: readonly string[], answered: boolean, at: number): Promise<void>;
  answered(): Promise<Set<string>>;
  /**
   * Votes and answers to surveys from `since` on, and page views from `viewsSince` on (ms UTC), programs left out: what a
   * roll-up does not keep.
   */
  saidEvents(since: number, viewsSince: number): AsyncIterable<StoredEvent>;
  /** Removes every ticket and order. @returns how many there were */
  clear(): Promise<number>;
  close(): Promise<void>;
}
