import Holidays from 'date-holidays';
import { addDays, isWorkingDay } from '../core/calendar/working-days.ts';
import { site } from './site.ts';

let days: string[] | undefined;

/**
 * The days on which the shop does not work besides weekends, as `2026-12-25`: public holidays of its country and state,
 * this year and next, and what `site.yml` adds. None when the shop has not said where it is.
 */
export function holidays(year = new Date().getFullYear()): string[] {
  days ??= holidaysOf(year);
  return days;
}

function holidaysOf(year: number): string[] {
  if (!site.holidays) return [];
  const { country, state, alsoClosed } = site.holidays;
  const calendar = state ? new Holidays(country, state) : new Holidays(country);
  const states = new Holidays().getStates(country);
  if (!new Holidays().getCountries()[country] || (state && !states?.[state]))
    throw new Error(
      `content/site.yml: \`holidays\` names ${country}${state ? ` and ${state}` : ''}, which no calendar knows. ${
        states
          ? `States of ${country}: ${Object.keys(states).join(', ')}.`
          : 'Write a country as two letters, such as DE.'
      }`,
    );
  const known = [year, year + 1].flatMap((one) =>
    calendar
      .getHolidays(one)
      .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
  );
  return [...new Set([...known, ...alsoClosed])].sort();
}

/** Those that opening hours have to know until the next build, however long it takes: the weekdays of four months. */
export function holidaysSoon(now = new Date()): string[] {
  const today = now.toISOString().slice(0, 10);
  const last = addDays(today, 120);
  return holidays().filter((day) => today <= day && day <= last && isWorkingDay(day, new Set()));
}
