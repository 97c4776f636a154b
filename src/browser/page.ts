import type { PageContext } from '../core/events/page-context.ts';
import type { Messages } from '../core/messages/fill.ts';
import type { randomHex } from './random-id.ts';
import type { here, records, sendEvent } from './send-event.ts';
import type { leavingTo, searchedHere } from './track-page.ts';

/** What the script inside every page (`page-start.ts`) offers to those that are loaded when a reader needs them. */
export interface ThePage {
  context: PageContext;
  here: typeof here;
  sendEvent: typeof sendEvent;
  records: typeof records;
  leavingTo: typeof leavingTo;
  searchedHere: typeof searchedHere;
  randomHex: typeof randomHex;
  /** What the site says. There once anything has been loaded later. */
  words: Pick<Messages, 'search' | 'feedback' | 'contact' | 'parcel' | 'days' | 'flow'>;
}

declare global {
  var lotse: ThePage;
}

/** The page's one sender and one clock. Imported again they would be a second pair, and count everything twice. */
export const page: ThePage = globalThis.lotse;
