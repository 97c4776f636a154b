import type { StoredEvent } from '../core/events/event.ts';
import type { DayRollUp } from '../core/rollup/day-roll-up.ts';
import type { DayRange, EventStore } from './event-store.ts';

/** What is known about the roll-up of one day. */
export interface RollUpState {
  day: string;
  /** How often it was written; 0 while the day only waits for its first. */
  version: number;
  /** Moment of the last roll-up, ms UTC; 0 while it waits. */
  asOf: number;
  /** It is final: single events of this day need not be there any more, and it is not written again. */
  settled: boolean;
  /** Above 0: events of this day came out of turn or were erased since the roll-up. */
  late: number;
}

/** Where roll-ups are kept, beside the events. Part of what `test/store/event-store-contract.ts` describes. */
export interface RollUpStore {
  /** Events as `events` gives them, from `since` to before `until` (ms UTC), a page at a time. */
  eventPages(since: number, until: number): AsyncIterable<readonly StoredEvent[]>;
  /** The days that were rolled up or wait for it, in order. */
  rollUpStates(range?: DayRange): Promise<RollUpState[]>;
  /** The roll-ups of the days that have one, in order. */
  rollUps(range?: DayRange): AsyncIterable<DayRollUp>;
  /**
   * Puts a roll-up in the place of the day's last one, whole or not at all. Not when somebody else has written the day
   * since `seen`, nor when it is settled.
   *
   * @param seen the day's state before its events were read; `undefined` when there was none
   * @returns whether it was written
   */
  writeRollUp(
    rollUp: DayRollUp,
    seen: RollUpState | undefined,
    written: RollUpMoment,
  ): Promise<boolean>;
  /** Removes the roll-ups of days before this one. @returns how many there were */
  forgetRollUps(before: string): Promise<number>;
}

export interface RollUpMoment {
  /** Ms UTC. */
  asOf: number;
  settled: boolean;
}

/** All that a database keeps. */
export type Store = EventStore & RollUpStore;
