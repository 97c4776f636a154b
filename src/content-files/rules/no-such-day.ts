import type { Said } from '../rule.ts';

/** A day of the right form that is not in the calendar: 2026-02-30. */
export function noSuchDay(field: string, day: string): Said {
  return {
    found: {
      en: `\`${field}\` is \`${day}\`, a day that no calendar has.`,
      de: `\`${field}\` ist \`${day}\`, ein Tag, den kein Kalender hat.`,
    },
    repair: {
      en: 'Write the day as year-month-day, for example 2026-11-21.',
      de: 'Schreiben Sie den Tag als Jahr-Monat-Tag, zum Beispiel 2026-11-21.',
    },
  };
}
