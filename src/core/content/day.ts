import { z } from 'zod';
import { asMessage } from '../sentence.ts';

/** A day as `2026-11-21`. YAML readers hand it over as text or as a date; both become text, so no time zone can move it. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: asMessage({
      en: 'Write the day as year-month-day, for example 2026-11-21.',
      de: 'Schreiben Sie den Tag als Jahr-Monat-Tag, zum Beispiel 2026-11-21.',
    }),
  }),
);
