import type { EventType } from './event.ts';

const second = 1000;
const minute = 60 * second;

/** Faster than any reader. More than `views` or `searches` within ten minutes, or this many articles within a minute. */
export const botLimits = { views: 60, searches: 30, within: 10 * minute } as const;
export const botArticles = { articles: 20, within: minute } as const;

interface Trace {
  type: EventType;
  t: number;
  art?: string | undefined;
  bot?: boolean;
}

/**
 * Whether one key behaves like a program: it says so itself, or it shows more than 60 pages or makes more than 30
 * searches within some ten minutes, or opens 20 different articles within some minute. Then nothing that it sent
 * counts, also not what came before.
 *
 * @param events all events of one key, in any order
 */
export function isBotKey(events: readonly Trace[]): boolean {
  if (events.some(({ bot }) => bot)) return true;
  // Fewer can be none of this, and most are fewer.
  if (events.length < botArticles.articles) return false;
  const ordered = events.toSorted((a, b) => a.t - b.t);
  const views = ordered.filter(({ type }) => type === 'page_view');
  const searches = ordered.filter(({ type }) => type === 'search');
  return (
    anyWindow(views, botLimits.within, (window) => window.length > botLimits.views) ||
    anyWindow(searches, botLimits.within, (window) => window.length > botLimits.searches) ||
    anyWindow(views, botArticles.within, (window) => countArticles(window) >= botArticles.articles)
  );
}

/** Whether the events of some stretch of at most `within` ms are `tooMany`: looks back from each event. */
function anyWindow(
  events: readonly Trace[],
  within: number,
  tooMany: (window: readonly Trace[]) => boolean,
): boolean {
  let first = 0;
  return events.some(({ t }, last) => {
    while (t - (events[first]?.t ?? t) > within) first++;
    return tooMany(events.slice(first, last + 1));
  });
}

function countArticles(events: readonly Trace[]): number {
  if (events.length < botArticles.articles) return 0;
  return new Set(events.flatMap(({ art }) => art ?? [])).size;
}
