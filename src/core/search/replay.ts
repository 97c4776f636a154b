import { answersShown, type Search } from './outcome.ts';
import type { LoggedQuery } from './replay-log.ts';

/**
 * What has become of a query since it was logged.
 *
 * - `closed`: it had no answer, now it has one.
 * - `open`: it had no answer, and still has none.
 * - `broken`: enough people opened the first article that it found, and that article is now not first, or not shown as
 *   an answer.
 * - `kept`: all others.
 */
export type ReplayClass = 'closed' | 'open' | 'broken' | 'kept';

export interface ReplayedQuery {
  query: string;
  locale: string;
  people: number;
  class: ReplayClass;
  then: { n: number; confidence: number; top: string | null; clicked: number };
  now: {
    n: number;
    confidence: number;
    top: string | null;
    /** Place of the article that was first, from 1; null when it is not found or was none. */
    place: number | null;
  };
}

export interface Replay {
  queries: ReplayedQuery[];
  /** Queries and people of each class. */
  totals: Record<ReplayClass, { queries: number; people: number }>;
}

/**
 * Share of the people who must have opened an article for it to have been the answer. On the demonstration log those
 * that answer are opened by 83 in a hundred (median); where none answers, by one in five at most, which is chance.
 */
const leastOpened = 0.25;

const classes = ['closed', 'open', 'broken', 'kept'] as const;

/**
 * Runs logged queries through another search and compares.
 *
 * @param searchOf undefined for a language that the site does not have (any more): its queries are left out
 */
export async function replayQueries(
  logged: readonly LoggedQuery[],
  searchOf: (locale: string) => Search | undefined,
): Promise<Replay> {
  const queries: ReplayedQuery[] = [];
  for (const one of logged) {
    const search = searchOf(one.locale);
    if (search) queries.push(await replayOne(one, search));
  }
  const totals = Object.fromEntries(
    classes.map((name) => {
      const own = queries.filter((query) => query.class === name);
      return [name, { queries: own.length, people: own.reduce((sum, one) => sum + one.people, 0) }];
    }),
  ) as Replay['totals'];
  return { queries, totals };
}

async function replayOne(
  { query, locale, people, n, confidence, top, clicks }: LoggedQuery,
  search: Search,
): Promise<ReplayedQuery> {
  const outcome = await search(withoutPlaceholders(query));
  const at = outcome.hits.findIndex(({ article }) => article === top);
  const now = {
    n: answersShown(outcome),
    confidence: outcome.confidence,
    top: outcome.hits[0]?.article ?? null,
    place: at < 0 ? null : at + 1,
  };
  const then = { n, confidence, top: top ?? null, clicked: clicks.get(top ?? '') ?? 0 };
  return { query, locale, people, class: classOf(then, now, people), then, now };
}

function classOf(
  then: ReplayedQuery['then'],
  now: ReplayedQuery['now'],
  people: number,
): ReplayClass {
  if (then.n === 0) return now.n > 0 ? 'closed' : 'open';
  const worse = now.n === 0 || now.place !== 1;
  return worse && then.clicked >= leastOpened * people ? 'broken' : 'kept';
}

/** `⟨number⟩` stands where scrubbing took something out; nobody typed it. */
function withoutPlaceholders(query: string): string {
  return query.replace(/⟨[a-z]+⟩/g, ' ').trim();
}
