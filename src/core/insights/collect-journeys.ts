import { isBotKey } from '../events/bot-rules.ts';
import type { StoredEvent } from '../events/event.ts';
import { compareText } from './effectiveness-order.ts';
import { articleOf, type Journey, journeyKey, type Step, stepOf } from './journey.ts';
import type { UnreadableLine } from './read-log.ts';
import { type SkipReason, skipReasons } from './report.ts';

export interface JourneyLog {
  /** Without bots. */
  journeys: Journey[];
  /** Lines read. */
  events: number;
  skipped: Record<SkipReason, number>;
  bots: { journeys: number; events: number };
  /** Events that were counted for an article's name of today, by the name that they carry, most first. */
  renamed?: { from: string; to: string; events: number }[];
  /** Articles that the site does not have, with the events left out for it, most first. */
  gone?: { article: string; events: number }[];
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
 * @param aliases earlier names, see `articleAliases`
 */
export async function collectJourneys(
  log: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>,
  {
    now,
    since,
    articles,
    aliases = new Map(),
  }: {
    now: number;
    since: number;
    articles: Iterable<string>;
    aliases?: ReadonlyMap<string, string>;
  },
): Promise<JourneyLog> {
  // Maps to itself: an event then holds the site's copy of the name, not one of its own.
  const known = new Map([...articles].map((article) => [article, article]));
  for (const [name, article] of aliases) known.set(name, known.get(article) ?? article);
  const renamed = new Map<string, number>();
  const gone = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
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
    if (reason === 'unknown-article' && 'art' in event && event.art) count(gone, event.art);
    if (reason !== undefined || 'unreadable' in event) continue;
    if (event.art !== undefined && aliases.has(event.art)) count(renamed, event.art);

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
    const repeated = dropRepeated(steps);
    skipped.duplicate += repeated;
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
  const most = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return {
    ...{ journeys, events, skipped, bots, span },
    ...(renamed.size > 0 && {
      renamed: most(renamed).map(([from, count]) => ({
        ...{ from, to: known.get(from) ?? from, events: count },
      })),
    }),
    ...(gone.size > 0 && {
      gone: most(gone).map(([article, count]) => ({ article, events: count })),
    }),
  };
}

/** So that whatever is added up later is added up in the same order, however the log was written. */
function byStart(a: Journey, b: Journey): number {
  return (a.steps[0]?.t ?? 0) - (b.steps[0]?.t ?? 0) || compareText(a.key, b.key);
}

/**
 * Takes out what is there twice to the millisecond and in every field: a log that was imported again under new ids.
 * @returns how many
 */
export function dropRepeated(steps: Step[]): number {
  // Writing every step down to compare it would cost as much as all else.
  if (!steps.some(({ t }, at) => t === steps[at - 1]?.t)) return 0;
  let kept = 0;
  /** Steps of the same moment as the last one kept. */
  let same = new Set<string>();
  let moment: number | undefined;
  for (const step of steps) {
    if (step.t !== moment) {
      moment = step.t;
      same = new Set();
    }
    const written = JSON.stringify(step);
    if (same.has(written)) continue;
    same.add(written);
    steps[kept++] = step;
  }
  const dropped = steps.length - kept;
  steps.length = kept;
  return dropped;
}
