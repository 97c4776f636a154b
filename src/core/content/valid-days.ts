import { addDays } from '../calendar/working-days.ts';

/** The days, `2026-11-21`, on which a text holds. Both count; without one, it has no first or no last day. */
export interface ValidDays {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

export function isValidOn({ validFrom, validUntil }: ValidDays, day: string): boolean {
  return (validFrom ?? day) <= day && day <= (validUntil ?? day);
}

/** Whether there is a day on which both hold. */
export function shareDay(a: ValidDays, b: ValidDays): boolean {
  return startsInTime(a, b) && startsInTime(b, a);
}

function startsInTime({ validFrom }: ValidDays, { validUntil }: ValidDays): boolean {
  return validFrom === undefined || validUntil === undefined || validFrom <= validUntil;
}

/**
 * The days between the first and the last of all on which none of them holds, in order.
 *
 * @param all each with its first day not after its last
 */
export function holesBetween(all: readonly ValidDays[]): { from: string; until: string }[] {
  const inOrder = all.toSorted((a, b) => compare(a.validFrom ?? '', b.validFrom ?? ''));
  const holes: { from: string; until: string }[] = [];
  /** The last day covered so far; undefined once something holds for ever. */
  let last = inOrder[0]?.validUntil;
  for (const { validFrom = '', validUntil } of inOrder.slice(1)) {
    if (last === undefined) return holes;
    if (validFrom > addDays(last, 1))
      holes.push({ from: addDays(last, 1), until: addDays(validFrom, -1) });
    if (validUntil === undefined) return holes;
    if (validUntil > last) last = validUntil;
  }
  return holes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
