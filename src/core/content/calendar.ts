import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { day } from './day.ts';

export const dateKinds = [
  'campaign',
  'policy',
  'price',
  'shipping',
  'outage',
  'holiday',
  'release',
  'other',
] as const;

const markedDay = z.strictObject({
  /** The day, or the first of several. */
  from: day,
  /** The last day; without it, `from` alone. */
  to: day.optional(),
  /** What happened, as the team calls it. */
  title: z.string().trim().min(3).max(80),
  /** What moves numbers: a campaign, a new policy, new prices, another carrier, an outage, a holiday, a new shop. */
  kind: z.enum(dateKinds),
});

/**
 * `content/calendar.yml`: days that explain numbers. The report marks them, and names them beside whatever rises or
 * falls on them.
 *
 *     - from: 2026-11-27
 *       to: 2026-11-30
 *       title: Black Friday
 *       kind: campaign
 */
export const calendarSchema = z.array(markedDay, {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write a list: each entry begins with `- from: 2026-11-27` and has a `title` and a `kind`.',
          de: 'Schreiben Sie eine Liste: Jeder Eintrag beginnt mit `- from: 2026-11-27` und hat `title` und `kind`.',
        })
      : undefined,
});
export type Calendar = z.output<typeof calendarSchema>;
