import { isBotKey } from '../events/bot-rules.ts';
import type { StoredEvent } from '../events/event.ts';
import { compareText } from './effectiveness-order.ts';
import { articleOf, type Journey, journeyKey, stepOf } from './journey.ts';
import type { UnreadableLine } from './read-log.ts';
import { type SkipReason, skipReasons } from './report.ts';

export interface JourneyLog {
  /** Without bots. */
  journeys: Journey[];
  /** Lines read. */
  events: number;
  skipped: Record<SkipReason, number>;
  bots: { journeys: number; events: number };
  /** Moments of the first and last event that counts, or `undefined` without one. */
  span: { first: number; last: number } | undefined;
}

/**
 * Sorts a log into journeys and leaves out, with counts, what must not be counted. One pass; the order of the log
 * matters only where two events of a journey have the same moment: then the one read first came first.
 *
 * A sender that is known to be a program, or that behaves like one, is left out with everything it sent, before and
 * after it was noticed.
 *
 * @param now ms UTC; what is later is skipped
 * @param since ms UTC; what is earlier is skipped
 * @param articles every article of the site
 */
export async function collectJourneys(
  log: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>,
  { now, since, articles }: { now: number; since: number; articles: Iterable<string> },
): Promise<JourneyLog> {
  // Maps to itself: an event then holds the site's copy of the name, not one of its own.
  const known = new Map([...articles].map((article) => [article, article]));
  const ids = new Set<string>();
  const skipped = Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<
    SkipReason,
    number
  >;
  const byKey = new Map<string, Journey & { program: boolean }>();
  let events = 0;

  const reasonToSkip = (event: StoredEvent | UnreadableLine): SkipReason | undefined => {
    if ('unreadable' in event) return 'unreadable';
    if (ids.has(event.id)) return 'duplicate';
    ids.add(event.id);
    if (event.t > now) return 'future';
    if (event.t < since) return 'before-period';
    if (event.art !== undefined && !known.has(event.art)) return 'unknown-article';
    return undefined;
  };

  for await (const event of log) {
    events++;
    const reason = reasonToSkip(event);
    if (reason !== undefined) skipped[reason]++;
    if (reason !== undefined || 'unreadable' in event) continue;

    const key = journeyKey(event);
    const singlePage = event.sid === undefined && event.vid === undefined;
    const { day } = event;
    const journey = byKey.get(key) ?? { key, singlePage, day, steps: [], program: false };
    byKey.set(key, journey);
    if (day < journey.day) journey.day = day;
    journey.program ||= event.bot;
    journey.steps.push(stepOf(event, known.get(articleOf(event) ?? '')));
  }

  const journeys: Journey[] = [];
  const bots = { journeys: 0, events: 0 };
  let span: JourneyLog['span'];
  for (const { key, singlePage, day, steps, program } of byKey.values()) {
    steps.sort((a, b) => a.t - b.t);
    if (program || isBotKey(steps)) {
      bots.journeys++;
      bots.events += steps.length;
      continue;
    }
    const first = steps[0]?.t ?? now;
    const last = steps.at(-1)?.t ?? now;
    span = {
      first: Math.min(span?.first ?? first, first),
      last: Math.max(span?.last ?? last, last),
    };
    journeys.push({ key, singlePage, day, steps });
  }
  journeys.sort(byStart);
  return { journeys, events, skipped, bots, span };
}

/** So that whatever is added up later is added up in the same order, however the log was written. */
function byStart(a: Journey, b: Journey): number {
  return (a.steps[0]?.t ?? 0) - (b.steps[0]?.t ?? 0) || compareText(a.key, b.key);
}
