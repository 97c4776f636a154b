import { SearchRecorder } from './search-recorder.ts';
import { here, sendEvent } from './send-event.ts';
import { leavingTo, searchedHere } from './track-page.ts';

/** One for the page: field and results tell of the same searches. */
export const searchLog = new SearchRecorder({ here, send: sendEvent, leavingTo, searchedHere });
