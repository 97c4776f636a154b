/** A day as `2026-11-22`. */
export type Day = string;

const dayMs = 86_400_000;

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** Whether people work on a day: Monday to Friday (to Saturday, where parcels count), and no holiday. */
export function isWorkingDay(
  day: Day,
  holidays: ReadonlySet<Day>,
  { saturdays = false }: { saturdays?: boolean } = {},
): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && (saturdays || weekday !== 6) && !holidays.has(day);
}

/**
 * The working day that is `count` working days after `day`; with 0, `day` itself or the next working day.
 *
 * @param count 0 to 400
 * @throws RangeError when nothing but holidays is left within three years
 */
export function addWorkingDays(
  day: Day,
  count: number,
  holidays: ReadonlySet<Day>,
  options: { saturdays?: boolean } = {},
): Day {
  const last = addDays(day, 1100);
  let current = day;
  for (let left = count; left > 0 || !isWorkingDay(current, holidays, options); ) {
    if (current > last) throw new RangeError('There is no working day within three years.');
    current = addDays(current, 1);
    if (isWorkingDay(current, holidays, options)) left--;
  }
  return current;
}
