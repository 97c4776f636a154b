import { addWorkingDays, type Day, isWorkingDay } from './working-days.ts';

export interface DeliveryOptions {
  /** `14:00`: what is ordered before it on a working day leaves the same day. Without it, everything does. */
  cutoff?: string | undefined;
  /** Working days on the way, from and to. */
  workingDays: readonly [number, number];
  holidays: ReadonlySet<Day>;
}

/** On which days a parcel leaves and arrives that is ordered on `day` at `time` (`13:05`), both by the shop's clock. */
export function deliveryWindow(
  { day, time }: { day: Day; time: string },
  { cutoff, workingDays: [from, to], holidays }: DeliveryOptions,
): { leaves: Day; from: Day; to: Day } {
  const today = isWorkingDay(day, holidays) && (cutoff === undefined || time < cutoff);
  const leaves = addWorkingDays(day, today ? 0 : isWorkingDay(day, holidays) ? 1 : 0, holidays);
  return {
    leaves,
    from: addWorkingDays(leaves, from, holidays),
    to: addWorkingDays(leaves, to, holidays),
  };
}
