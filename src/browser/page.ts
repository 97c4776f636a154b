import type { PageContext } from '../core/events/page-context.ts';
import type { randomHex } from './random-id.ts';
import type { here, sendEvent } from './send-event.ts';
import type { leavingTo, searchedHere } from './track-page.ts';

/** What the script inside every page (`page-start.ts`) offers to those that are loaded when a reader needs them. */
export interface ThePage {
  context: PageContext;
  here: typeof here;
  sendEvent: typeof sendEvent;
  leavingTo: typeof leavingTo;
  searchedHere: typeof searchedHere;
  randomHex: typeof randomHex;
}

declare global {
  var lotse: ThePage;
}

/** The page's one sender and one clock. Imported again they would be a second pair, and count everything twice. */
export const page: ThePage = globalThis.lotse;
