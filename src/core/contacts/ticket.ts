import type { ContactChannelKind } from './contacts-report.ts';

/**
 * What is kept of one ticket of a help desk. No text of it, no name and no address: what told who wrote is a salted
 * hash, or gone.
 */
export interface Ticket {
  /** Salted hash of source and number: the same ticket imported again is the same ticket. */
  key: string;
  /** `zendesk`, `gorgias`, `freshdesk`, or what the shop calls it. */
  source: string;
  /** Ms UTC, like all moments here. */
  createdAt: number;
  firstResponseAt: number | null;
  solvedAt: number | null;
  /** How long the customer waited in all, in ms, where the help desk says it. */
  waitMs: number | null;
  /** How often it was opened again, and how many replies the shop sent; `null` where it is not said. */
  reopened: number | null;
  replies: number | null;
  channel: ContactChannelKind;
  /** Lower case, without repetitions; tags that hold personal data are left out. */
  tags: readonly string[];
  /** How it was resolved, as a key. */
  resolution: string | null;
  /** Good or bad rating; `null` without one. */
  satisfied: boolean | null;
  /** Salted hash; forgotten with the events of its day. */
  customer: string | null;
  /** Salted hash of the order that it is about; forgotten like the customer. */
  order: string | null;
  /** The article that the site's search is sure of for the subject; `null` when it is of none, or was not asked. */
  article: string | null;
  /** How sure the search was, 0–1; `null`: not asked. */
  confidence: number | null;
}

/** Orders of a day: one of them, or all of the day in one number. */
export interface OrderCount {
  /** Salted hash of source and number of the order, or of source and day. */
  key: string;
  /** Date in the site's time zone. */
  day: string;
  n: number;
  /** `n` is the day's total. Single orders of such a day are not added to it. */
  total: boolean;
}
