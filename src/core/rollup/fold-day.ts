import { isBotKey } from '../events/bot-rules.ts';
import type { StoredEvent } from '../events/event.ts';
import type { Elsewhere } from '../insights/chains.ts';
import { dropRepeated } from '../insights/collect-journeys.ts';
import { articleOf, type Journey, journeyKey, stepOf } from '../insights/journey.ts';
import { addVisibility, noVisibility } from '../insights/measure-visibility.ts';
import { summarizeJourneys } from '../insights/summarize-journeys.ts';
import { countSearches } from './count-searches.ts';
import type { ArticleCount, DayRollUp } from './day-roll-up.ts';
import { shareTexts } from './share-texts.ts';

/**
 * Whoever reads in the last three hours of a day and goes on in the first three of the next is on one journey, which
 * belongs to the day it began on. Milliseconds.
 */
export const overMidnight = 3 * 3_600_000;

export interface FoldedDay {
  /** `2026-11-21` */
  day: string;
  /** First moment of the day and of the next one, ms UTC. */
  start: number;
  end: number;
  /** The moment of the roll-up, ms UTC: what is later does not count, and what is too recent is not judged yet. */
  now: number;
}

export interface DayFold {
  /** Takes an event of the day, or one that is `overMidnight` away from it at most, in the order of their arrival. */
  add(event: StoredEvent): void;
  finish(): DayRollUp;
}

/** Turns the events of one day into its roll-up. It keeps the journeys of this one day in memory. */
export function foldDay({ day, start, end, now }: FoldedDay): DayFold {
  const journeys = new Map<string, OpenJourney>();
  /** Keys that were there late on the day before: what they do early on this one belongs to it. */
  const begunBefore = new Set<string>();
  const contacts = new Set<string>();
  const clicks = new Map<string, string[]>();
  const shared = shareTexts();
  let events = 0;
  let future = 0;

  function take(event: StoredEvent, key: string): void {
    let journey = journeys.get(key);
    if (journey === undefined) {
      journey = openJourney(event, key, day);
      journeys.set(key, journey);
    }
    journey.program ||= event.bot;
    journey.late ||= event.t >= end - overMidnight && event.day === day;
    const art = articleOf(event);
    journey.steps.push(stepOf(event, art === undefined ? undefined : shared(art)));
  }

  return {
    add(event) {
      const key = journeyKey(event);
      if (event.day < day) {
        if (event.t >= start - overMidnight) begunBefore.add(key);
        return;
      }
      const own = event.day === day;
      if (own) events++;
      if (event.t > now) {
        if (own) future++;
        return;
      }
      if (event.type === 'contact_intent' && event.qid !== undefined) contacts.add(event.qid);
      if (event.type === 'search_click')
        clicks.set(event.qid, [...(clicks.get(event.qid) ?? []), event.art]);
      if (own ? !(event.t < start + overMidnight && begunBefore.has(key)) : isOverMidnight(key))
        take(event, key);
    },
    finish: () => rollUpOf(day, [...journeys.values()], { contacts, clicks }, events, future, now),
  };

  function isOverMidnight(key: string): boolean {
    return journeys.get(key)?.late ?? false;
  }
}

interface OpenJourney extends Journey {
  program: boolean;
  /** There in the last hours of the day. */
  late: boolean;
}

function openJourney({ sid, vid }: StoredEvent, key: string, day: string): OpenJourney {
  const singlePage = sid === undefined && vid === undefined;
  return { key, singlePage, day, steps: [], program: false, late: false };
}

function rollUpOf(
  day: string,
  opened: readonly OpenJourney[],
  elsewhere: Elsewhere,
  events: number,
  future: number,
  now: number,
): DayRollUp {
  const journeys: Journey[] = [];
  const bots = { journeys: 0, events: 0 };
  const span = { first: Infinity, last: -Infinity };
  const eventsOf = new Map<string, number>();
  const visibility = noVisibility();
  let counted = 0;
  let repeated = 0;
  for (const journey of opened) {
    const { steps } = journey;
    repeated += dropRepeated(steps);
    if (journey.program || isBotKey(steps)) {
      bots.journeys++;
      bots.events += steps.length;
      continue;
    }
    counted += steps.length;
    span.first = Math.min(span.first, steps[0]?.t ?? span.first);
    span.last = Math.max(span.last, steps.at(-1)?.t ?? span.last);
    for (const { art } of steps)
      if (art !== undefined) eventsOf.set(art, (eventsOf.get(art) ?? 0) + 1);
    addVisibility(visibility, journey);
    journeys.push(journey);
  }

  const articles = [...eventsOf.keys()].map((article) => ({ article, title: article }));
  const { articleDays, chains, inbox, surveys } = summarizeJourneys(
    journeys,
    articles,
    now,
    elsewhere,
  );
  const rows = articleDays
    .map(({ day: _, recentReads: __, ...row }): ArticleCount => ({ ...row, events: 0 }))
    .sort((a, b) => compare(a.article, b.article) || compare(a.rev, b.rev));
  // Which version an event was about is not always known: an article's events stand with the first one.
  for (const row of rows) {
    row.events = eventsOf.get(row.article) ?? 0;
    eventsOf.delete(row.article);
  }
  return {
    day,
    totals: {
      events,
      future,
      repeated,
      counted,
      bots,
      span: counted === 0 ? null : span,
      ...visibility,
      surveys: Object.fromEntries([...surveys].sort(([a], [b]) => compare(a, b))),
    },
    articles: rows,
    searches: countSearches(chains),
    comments: inbox.map(({ title: _, locale: __, id: ___, answered: ____, ...comment }) => comment),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
