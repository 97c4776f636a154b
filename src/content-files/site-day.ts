import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dayInZone } from '../core/events/day-in-zone.ts';

/**
 * The day, `2026-11-21`, that a site is made for: today in the shop's time zone, or the one asked for (SITE_DAY;
 * `npm run build -- --day 2026-12-24`). Dated variants, dated facts, `validFrom` and `validUntil` follow it.
 *
 * @param content the folder with `site.yml`; while that cannot be read, the day is meant in UTC (the check names what is wrong)
 * @param now ms UTC
 */
export function siteDay(content: string, now: number = Date.now()): string {
  return process.env['SITE_DAY'] ?? dayInZone(now, timeZoneOf(content));
}

function timeZoneOf(content: string): string {
  try {
    const { timeZone } = parse(readFileSync(`${content}/site.yml`, 'utf8'));
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
