import { addDays, type Day, isWorkingDay } from './working-days.ts';

/**
 * The last day to send something back: `days` days after the day on which it arrived, which itself does not count. A
 * deadline that falls on a Saturday, a Sunday or a holiday ends with the next working day (§ 193 BGB; Regulation
 * 1182/71, article 3).
 */
export function returnDeadline(arrived: Day, days: number, holidays: ReadonlySet<Day>): Day {
  let last = addDays(arrived, days);
  for (let steps = 0; !isWorkingDay(last, holidays) && steps < 30; steps++) last = addDays(last, 1);
  return last;
}
