import { isBotKey } from '../events/bot-rules.ts';
import { collapseSearches } from '../events/collapse-searches.ts';
import type { EventOf, StoredEvent } from '../events/event.ts';
import { normaliseQuery } from '../events/normalise-query.ts';
import { placeholders } from '../events/personal-data.ts';
import { scrubQuery } from '../events/scrub-query.ts';
import { compareText } from '../insights/effectiveness-order.ts';
import { journeyKey } from '../insights/journey.ts';
import type { UnreadableLine } from '../insights/read-log.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from '../insights/support.ts';

/** What a log says of one query: who asked it, and what they were answered the last time. */
export interface LoggedQuery {
  /** Normalised and scrubbed. */
  query: string;
  locale: string;
  /** Journeys that asked it, each counted once. */
  people: number;
  /** Answers shown the last time; 0: the page said that it has none. */
  n: number;
  /** Of the last time, 0–1. */
  confidence: number;
  /** First article of the last time. */
  top: string | undefined;
  /** Journeys that opened an article from it, by article. */
  clicks: ReadonlyMap<string, number>;
}

interface OpenQuery {
  support: Support;
  last: EventOf<'search'>;
  clicked: Map<string, Set<string>>;
}

/**
 * The queries of a log that enough people asked to be shown, the most asked first. Programs do not count, nor what was
 * only the way to the next search.
 *
 * @param k distinct journeys that a query needs; below 3 it counts as 3
 */
export async function collectQueries(
  log: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>,
  k: number,
): Promise<LoggedQuery[]> {
  const journeys = new Map<string, StoredEvent[]>();
  const ids = new Set<string>();
  for await (const event of log) {
    if ('unreadable' in event || ids.has(event.id)) continue;
    ids.add(event.id);
    const key = journeyKey(event);
    const events = journeys.get(key);
    if (events) events.push(event);
    else journeys.set(key, [event]);
  }
  const people = [...journeys].filter(([, events]) => !isBotKey(events));
  const opened = clicksBySearch(people.flatMap(([, events]) => events));
  const queries = new Map<string, OpenQuery>();
  for (const [journey, events] of people) {
    for (const search of collapseSearches(events.toSorted((a, b) => a.t - b.t))) {
      addSearch(queries, search, journey, opened.get(search.qid) ?? []);
    }
  }
  return [...queries]
    .filter(([, { support }]) => mayBeShown(support, k))
    .map(([key, open]) => loggedQuery(key, open))
    .sort((a, b) => b.people - a.people || compareText(a.query, b.query));
}

/** A result may be opened on another page than the one that the search was recorded on. */
function clicksBySearch(events: readonly StoredEvent[]): Map<string, string[]> {
  const opened = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'search_click') continue;
    opened.set(event.qid, [...(opened.get(event.qid) ?? []), event.art]);
  }
  return opened;
}

function addSearch(
  queries: Map<string, OpenQuery>,
  search: EventOf<'search'>,
  journey: string,
  clicks: readonly string[],
): void {
  // Once more: a log from elsewhere may hold what our collector removes.
  const query = normaliseQuery(scrubQuery(search.q));
  if (query === '' || query === placeholders.long) return;
  const key = `${search.loc} ${query}`;
  const open = queries.get(key) ?? { support: emptySupport(), last: search, clicked: new Map() };
  queries.set(key, open);
  addSupport(open.support, journey, search.day);
  if (search.t >= open.last.t) open.last = search;
  for (const article of clicks) {
    open.clicked.set(article, (open.clicked.get(article) ?? new Set()).add(journey));
  }
}

function loggedQuery(key: string, { support, last, clicked }: OpenQuery): LoggedQuery {
  return {
    query: key.slice(key.indexOf(' ') + 1),
    locale: last.loc,
    people: support.journeys.size,
    n: last.n,
    confidence: last.confidence,
    top: last.top,
    clicks: new Map([...clicked].map(([article, journeys]) => [article, journeys.size])),
  };
}
