import { replacesPrevious } from '../events/collapse-searches.ts';
import { normaliseQuery } from '../events/normalise-query.ts';
import { scrubQuery } from '../events/scrub-query.ts';
import type { Journey, Step, StepOf } from './journey.ts';
import type { Visit } from './visits.ts';

/** A settled search and the results opened from it, in order. */
export interface ChainSearch {
  /** Normalised. */
  q: string;
  /** Results shown as answers. */
  n: number;
  qid: string;
  t: number;
  day: string;
  loc: string;
  clicks: string[];
  /** Places in the list of what was opened, from 1, in the order of `clicks`; shorter where a place is not known. */
  places?: number[];
  /** What the search thought of its first hit then, 0–1, and which article that was. */
  confidence?: number;
  top?: string;
}

/** A run of searches for one thing: none of them was answered before the next. */
export interface Chain {
  journey: string;
  searches: [ChainSearch, ...ChainSearch[]];
  outcome: ChainOutcome;
  /** The last result opened. */
  lastClick: string | undefined;
}

/** What became of searches on a page other than their own, by `qid`: the results page takes over from the search field. */
export interface Elsewhere {
  /** Searches named by a click on a way to a person. */
  contacts: ReadonlySet<string>;
  /** Results opened, in order. */
  clicks: ReadonlyMap<string, readonly string[]>;
}

/**
 * What became of a chain; the first that holds, in this order. `confirmed` also where the reader says on the contact page
 * that the matter is solved, unless they went for a person or voted no.
 */
export type ChainOutcome =
  | 'contact'
  | 'vote_no'
  | 'no_result'
  | 'bounced'
  | 'no_click'
  | 'page_click'
  | 'answered'
  | 'confirmed';

/**
 * The searches of one journey as chains. Where only one document load can be followed, a click ends the chain, because
 * what follows it is not seen.
 *
 * @param visits what the journey did with its articles
 * @param elsewhere contacts and clicks that name a search, in whatever journey they were recorded
 */
export function chainsOf(
  journey: Journey,
  visits: readonly Visit[],
  elsewhere: Elsewhere,
): Chain[] {
  if (!journey.steps.some(({ type }) => type === 'search')) return [];
  const visited = new Map(visits.map((visit) => [visit.article, visit]));
  const chains: Chain[] = [];
  let open: OpenChain | undefined;

  const close = () => {
    for (const search of open?.searches ?? [])
      if (search.clicks.length === 0)
        search.clicks.push(...(elsewhere.clicks.get(search.qid) ?? []));
    if (open !== undefined) chains.push(judge(journey, open, visited, elsewhere.contacts));
    open = undefined;
  };

  for (const step of journey.steps) {
    if (step.type === 'search') {
      const search = chainSearch(step);
      const last = open?.searches.at(-1);
      if (
        open !== undefined &&
        last !== undefined &&
        open.typing &&
        replacesPrevious(last, search)
      ) {
        open.searches[open.searches.length - 1] = search;
        continue;
      }
      if (open !== undefined && endsBeforeNext(journey, open, visited)) close();
      open = {
        searches: [...(open?.searches ?? []), search],
        typing: true,
        left: false,
        contacted: open?.contacted ?? false,
        solved: false,
      };
    } else if (open !== undefined) {
      follow(open, step);
    }
  }
  close();
  return chains;
}

interface OpenChain {
  searches: ChainSearch[];
  /** Nothing but searches since the last one: the next may be the same, typed on. */
  typing: boolean;
  /** The reader is on an article that they did not find by this chain; what happens there is not its outcome. */
  left: boolean;
  contacted: boolean;
  /** The reader has said that the matter is solved. */
  solved: boolean;
}

function chainSearch({ q, n, qid, t, day, loc, confidence, top }: StepOf<'search'>): ChainSearch {
  const search = { q: cleanQuery(q), n, qid, t, day, loc, confidence };
  return { ...search, clicks: [], places: [], ...(top === undefined ? {} : { top }) };
}

const cleaned = new Map<string, string>();
/** So many queries are remembered: most are asked again, and cleaning one costs as much as all else about it. */
const mostCleaned = 20_000;

/** Once more: a log from elsewhere may hold what our collector removes. */
function cleanQuery(query: string): string {
  const known = cleaned.get(query);
  if (known !== undefined) return known;
  if (cleaned.size >= mostCleaned) cleaned.clear();
  const clean = normaliseQuery(scrubQuery(query));
  cleaned.set(query, clean);
  return clean;
}

function follow(chain: OpenChain, step: Step): void {
  // On an article, each search is followed by the page's own note that its reader searched.
  if (step.type !== 'leave' || step.next !== 'search') chain.typing = false;

  if (step.type === 'search_click') {
    const asked = chain.searches.findLast(({ qid }) => qid === step.qid) ?? chain.searches.at(-1);
    asked?.clicks.push(step.art);
    asked?.places?.push(step.pos);
  } else if (step.type === 'page_view' && step.art !== undefined) {
    const { art } = step;
    chain.left ||= !chain.searches.some(({ clicks }) => clicks.includes(art));
  } else if (step.type === 'contact_intent') {
    chain.contacted ||= !chain.left;
  } else if (step.type === 'exit_survey' && step.solved !== undefined) {
    chain.solved = step.solved && !chain.left;
  }
}

function endsBeforeNext(
  journey: Journey,
  chain: OpenChain,
  visited: ReadonlyMap<string, Visit>,
): boolean {
  if (chain.solved) return true;
  const lastClick = chain.searches.at(-1)?.clicks.at(-1);
  if (lastClick === undefined) return false;
  if (journey.singlePage) return true;
  const outcome = visited.get(lastClick)?.outcome;
  return outcome === 'silent' || outcome === 'confirmed';
}

function judge(
  journey: Journey,
  chain: OpenChain,
  visited: ReadonlyMap<string, Visit>,
  contactQids: ReadonlySet<string>,
): Chain {
  const [first, ...others] = chain.searches as [ChainSearch, ...ChainSearch[]];
  const lastClick = chain.searches.findLast(({ clicks }) => clicks.length > 0)?.clicks.at(-1);
  return {
    journey: journey.key,
    searches: [first, ...others],
    lastClick,
    outcome: outcomeOf(journey, chain, visited, contactQids),
  };
}

function outcomeOf(
  journey: Journey,
  { searches, contacted, solved }: OpenChain,
  visited: ReadonlyMap<string, Visit>,
  contactQids: ReadonlySet<string>,
): ChainOutcome {
  const clicks = searches.flatMap((search) => search.clicks);
  const reached = clicks.map((article) => visited.get(article));
  const last = searches.at(-1);
  const noClick = last === undefined || last.clicks.length === 0;

  if (contacted || searches.some(({ qid }) => contactQids.has(qid))) return 'contact';
  if (reached.some((visit) => visit?.outcome === 'contact')) return 'contact';
  if (reached.some((visit) => visit?.vote?.value === -1)) return 'vote_no';
  if (solved) return 'confirmed';
  if (noClick && last?.n === 0) return 'no_result';
  if (reached.at(-1)?.bounced === true) return 'bounced';
  if (noClick) return 'no_click';
  if (journey.singlePage) return 'page_click';
  const outcome = reached.at(-1)?.outcome;
  if (outcome === 'confirmed') return 'confirmed';
  // Opened, but not read for three seconds: no more is known than if it had not been opened.
  return outcome === undefined ? 'no_click' : 'answered';
}
