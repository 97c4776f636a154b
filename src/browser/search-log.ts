import { page } from './page.ts';
import { SearchRecorder } from './search-recorder.ts';

const { here, leavingTo, randomHex, searchedHere, sendEvent } = page;

/** One for the page: field and results tell of the same searches. */
export const searchLog = new SearchRecorder({
  here,
  send: sendEvent,
  leavingTo,
  searchedHere,
  randomHex,
});
