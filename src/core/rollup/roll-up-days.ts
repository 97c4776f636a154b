import type { StoredEvent } from '../events/event.ts';
import { addDays, startOfDay } from '../events/start-of-day.ts';
import type { DayRollUp } from './day-roll-up.ts';
import { type DayFold, type FoldedDay, foldDay, overMidnight } from './fold-day.ts';

export interface RollUpSettings {
  /** IANA name. */
  timeZone: string;
  /** The moment of the roll-up, ms UTC. */
  now: number;
}

/** From when to when the events are needed that some days are rolled up from, ms UTC; the end is not included. */
export function eventsNeeded(
  from: string,
  to: string,
  timeZone: string,
): { since: number; until: number } {
  return {
    since: startOfDay(from, timeZone) - overMidnight,
    until: startOfDay(addDays(to, 1), timeZone) + overMidnight,
  };
}

/**
 * Rolls up the days from one to another, in one pass over their events. At most two days are in memory.
 *
 * @param pages the events that `eventsNeeded` says, in the order of their arrival, some at a time
 * @returns one roll-up for each day, in order, also for those on which nothing happened
 */
export async function* rollUpDays(
  pages: AsyncIterable<readonly StoredEvent[]> | Iterable<readonly StoredEvent[]>,
  from: string,
  to: string,
  { timeZone, now }: RollUpSettings,
): AsyncGenerator<DayRollUp> {
  const open: (FoldedDay & { fold: DayFold })[] = [];
  let next = from;

  const openNext = () => {
    const day = next;
    next = addDays(day, 1);
    const folded = {
      day,
      start: startOfDay(day, timeZone),
      end: startOfDay(next, timeZone),
      now,
    };
    open.push({ ...folded, fold: foldDay(folded) });
  };

  openNext();
  for await (const page of pages) {
    for (const event of page) {
      while (next <= to && event.t >= startsAt(open) - overMidnight) openNext();
      for (const day of open) if (event.t < day.end + overMidnight) day.fold.add(event);
      while (open[0] !== undefined && event.t >= open[0].end + overMidnight) yield* finishFirst();
    }
  }
  while (open.length > 0 || next <= to) {
    if (open.length === 0) openNext();
    yield* finishFirst();
  }

  function* finishFirst(): Generator<DayRollUp> {
    const first = open.shift();
    if (first !== undefined) yield first.fold.finish();
  }
}

/** When the day begins that is to be opened next. */
function startsAt(open: readonly FoldedDay[]): number {
  return open.at(-1)?.end ?? -Infinity;
}
