import { frontFile } from '../core/search/front-files.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { fetchJson } from './fetch-json.ts';
import type { OpenedSearch } from './open-search.ts';
import { page } from './page.ts';
import { searchInTwoSteps } from './two-steps.ts';

const { context } = page;

const opened = new Map<string, Promise<OpenedSearch>>();

export interface SearchOptions {
  /** Language to search in; that of the page, if not given. */
  locale?: string | undefined;
  /** Shows the hits of one collection only. */
  within?: string | undefined;
  /** Is given what is known already, when the whole answer takes longer; what follows keeps its rows in place. */
  early?: (outcome: SearchOutcome) => void;
}

/** The site's search; each language is loaded once, on first use. A failed load is tried again at the next call. */
export async function search(
  query: string,
  { locale = context.loc, within, early }: SearchOptions = {},
): Promise<SearchOutcome> {
  const { front, whole } = await open(locale);
  const steps = {
    front: (text: string) => front(text, within),
    whole: (text: string) => whole(text, within),
  };
  return searchInTwoSteps(steps, query, early);
}

/** Starts loading when a reader is about to search; the full text, when nothing has been typed a moment later. */
export function warmUp(): void {
  open(context.loc).then(
    ({ warmUp }) => setTimeout(warmUp, aMoment),
    () => undefined,
  );
}

/** ms */
const aMoment = 500;

/** Starts loading what the first answer needs, as soon as the page has nothing better to do. */
export function warmUpAtIdle(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const begin = () => void open(context.loc).catch(() => undefined);
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 1);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

function open(locale: string): Promise<OpenedSearch> {
  const opening = opened.get(locale) ?? load(locale);
  opened.set(locale, opening);
  opening.catch(() => opened.delete(locale));
  return opening;
}

/** Script and index are fetched side by side: one after the other is most of what a first search costs. */
async function load(locale: string): Promise<OpenedSearch> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  const core = fetchJson(folder + frontFile(locale));
  core.catch(() => undefined); // the script may fail first; openSearch reports the rest
  const { openSearch } = await import('./open-search.ts');
  return openSearch({ locale, folder, core });
}
