import { keepPlaces } from '../core/search/keep-places.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import type { OpenedSearch } from './open-search.ts';

/** What comes within this time after the first answer need not be shown in two steps. ms, less than anybody sees. */
const soon = 40;

/**
 * Answers from the front index at once, and again when the full text has joined in. Rows that are shown keep their place
 * unless they are clearly beaten.
 *
 * @param early is given the first answer when the second takes longer
 */
export async function searchInTwoSteps(
  { front, whole }: Pick<OpenedSearch, 'front' | 'whole'>,
  query: string,
  early?: (outcome: SearchOutcome) => void,
): Promise<SearchOutcome> {
  const first = await front(query);
  // Only now: the full text must not take the line from the first answer.
  const rest = whole(query).catch(() => first);
  if (!early) return rest;
  const inTime = await Promise.race([rest, after(soon)]);
  if (inTime) return inTime;
  early(first);
  return keepPlaces(first, await rest);
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, undefined);
  });
}
