import { dayInZone } from '../core/events/day-in-zone.ts';
import { addDays, startOfDay } from '../core/events/start-of-day.ts';
import { commonQueries } from '../core/rollup/common-queries.ts';
import { commonWording } from '../core/rollup/common-wording.ts';
import type { RollUpSettings } from '../core/rollup/roll-up-days.ts';
import { keepRollUps } from '../core/rollup/roll-up-notes.ts';
import { settleDay } from '../core/rollup/settle-day.ts';
import { isComplete, rollUp } from './roll-up.ts';
import type { RollUpState, Store } from './roll-up-store.ts';

const dayMs = 86_400_000;

/** Days of roll-ups that say what is common. */
const recent = 90;

export interface PurgeSettings extends RollUpSettings {
  /** Single events of a day go when its first one is this old, so none is ever older. Days. */
  retentionDays: number;
}

export interface Purged {
  events: number;
  /** Days whose roll-ups became final. */
  settled: number;
  /** A day that could not be rolled up and keeps its events, with all after it; `undefined`: all that was due is gone. */
  stoppedAt: string | undefined;
}

/** Removes the single events that are too old; never those of a day whose roll-up is not there and final. */
export async function purge(store: Store, settings: PurgeSettings): Promise<Purged> {
  const { timeZone, now, retentionDays } = settings;
  await rollUp(store, settings);
  // The first day that stays. It is settled too: to be rolled up again, it would need the evening before.
  const kept = addDays(dayInZone(now - retentionDays * dayMs, timeZone), 1);
  const due = (await store.rollUpStates({ to: kept })).filter(({ settled }) => !settled);
  const settled = await settle(store, due, settings);
  const [open] = (await store.rollUpStates({ to: kept })).filter((state) => !state.settled);
  const first = open === undefined ? kept : addDays(open.day, -1);
  const events = await store.purgeBefore(startOfDay(first, timeZone));
  await store.forgetRollUps(addDays(dayInZone(now, timeZone), -keepRollUps));
  return { events, settled, stoppedAt: open && open.day < kept ? open.day : undefined };
}

async function settle(
  store: Store,
  due: readonly RollUpState[],
  { timeZone, now }: PurgeSettings,
): Promise<number> {
  const complete = new Map(
    due.filter((state) => isComplete(state, timeZone)).map((state) => [state.day, state]),
  );
  if (complete.size === 0) return 0;
  const from = addDays(dayInZone(now, timeZone), -recent);
  const wording = commonWording(await commonQueries(store.rollUps({ from })));
  let settled = 0;
  for (const [day, seen] of complete)
    for await (const rolledUp of store.rollUps({ from: day, to: day })) {
      const written = { asOf: seen.asOf, settled: true };
      if (await store.writeRollUp(settleDay(rolledUp, wording), seen, written)) settled++;
    }
  return settled;
}
