import { loadLater } from './load-later.ts';
import { context } from './page-context.ts';
import { randomHex } from './random-id.ts';
import './search-shortcuts.ts';
import { here, records, sendEvent } from './send-event.ts';
import { leavingTo, searchedHere } from './track-page.ts';

// The one script that runs before anybody does anything. It stands inside the page, so it must import nothing that a
// script loaded later imports too; those use `page.ts`.
globalThis.lotse = {
  context,
  here,
  sendEvent,
  records,
  leavingTo,
  searchedHere,
  randomHex,
} as typeof globalThis.lotse;
for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-later]'))
  loadLater(template);
