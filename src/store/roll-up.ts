import { dayInZone } from '../core/events/day-in-zone.ts';
import { addDays, startOfDay } from '../core/events/start-of-day.ts';
import { overMidnight } from '../core/rollup/fold-day.ts';
import { eventsNeeded, type RollUpSettings, rollUpDays } from '../core/rollup/roll-up-days.ts';
import type { RollUpState, Store } from './roll-up-store.ts';

/**
 * So long after its end a day is complete: journeys over midnight have ended, their last read can be judged, and what
 * was on its way has arrived. Milliseconds.
 */
const completeAfter = overMidnight + 3_600_000;

export interface RolledUp {
  /** Days that were written. */
  days: number;
  events: number;
}

/**
 * Brings the roll-ups up to date: days of which something new is known, and those since the last time. Running it again
 * gives the same roll-ups; several programs may run it at once.
 */
export async function rollUp(store: Store, settings: RollUpSettings): Promise<RolledUp> {
  const states = new Map((await store.rollUpStates()).map((state) => [state.day, state]));
  const done = { days: 0, events: 0 };
  for (const [from, to] of runsOf(await daysToDo(store, states, settings))) {
    const { since, until } = eventsNeeded(from, to, settings.timeZone);
    for await (const rolledUp of rollUpDays(store.eventPages(since, until), from, to, settings)) {
      const seen = states.get(rolledUp.day);
      // A day that nobody has heard of and nothing happened on.
      if (seen === undefined && rolledUp.totals.events === 0) continue;
      if (!(await store.writeRollUp(rolledUp, seen, { asOf: settings.now, settled: false })))
        continue;
      done.days++;
      done.events += rolledUp.totals.events;
    }
  }
  return done;
}

/** Whether nothing more is to be expected of a day that was rolled up at `asOf`. */
export function isComplete({ day, asOf, late }: RollUpState, timeZone: string): boolean {
  return late === 0 && asOf >= startOfDay(addDays(day, 1), timeZone) + completeAfter;
}

/** Days that have to be rolled up, in order. */
async function daysToDo(
  store: Store,
  states: ReadonlyMap<string, RollUpState>,
  { timeZone, now }: RollUpSettings,
): Promise<string[]> {
  const today = dayInZone(now, timeZone);
  const open = [...states.values()].filter(({ settled }) => !settled);
  const days = new Set(open.filter((state) => !isComplete(state, timeZone)).map(({ day }) => day));
  // What happens around midnight is of two days.
  for (const { day } of open.filter(({ late }) => late > 0))
    for (const beside of [addDays(day, -1), addDays(day, 1)])
      if (states.get(beside)?.settled === false) days.add(beside);

  const written = [...states.values()].findLast(({ version }) => version > 0)?.day;
  const since = written === undefined ? await firstDay(store) : addDays(written, 1);
  for (let day = since ?? addDays(today, 1); day <= today; day = addDays(day, 1))
    if (states.get(day)?.settled !== true) days.add(day);
  return [...days].filter((day) => day <= today).sort();
}

async function firstDay(store: Store): Promise<string | undefined> {
  for await (const { day } of store.events()) return day;
  return undefined;
}

/** Days that follow each other, as first and last: their events are read once. */
function runsOf(days: readonly string[]): [from: string, to: string][] {
  const runs: [string, string][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last[1], 1) === day) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
