import { addDays } from '../calendar/working-days.ts';

/** Why an article is due: somebody should read it again, or prepare what follows. */
export type DueReason =
  /** `reviewBy` has passed, or comes within fourteen days. */
  | { kind: 'review-passed' | 'review-soon'; day: string }
  /** The last day of a text with dates is near: what stands there afterwards? */
  | { kind: 'text-ends'; day: string }
  /** A fact that it shows changes soon. */
  | { kind: 'fact-changes'; day: string; fact: string }
  /** Nobody has said that it was ever compared with what the shop does. */
  | { kind: 'never-checked' }
  /** Compared so long ago that it has to be done again. */
  | { kind: 'checked-long-ago'; day: string };

/** What is known of one text: an article in one language, or a dated variant of it. */
export interface ReviewedText {
  /** `<collection>/<locale>/<file name>` */
  article: string;
  file: string;
  title: string;
  locale: string;
  owner: string | undefined;
  reviewBy: string | undefined;
  checked: string | undefined;
  validUntil: string | undefined;
  /** Facts that it shows and that have changes ahead: the first day of each. */
  changes: readonly { fact: string; day: string }[];
  /** How often it was read, in the days of the last report; undefined without a report. */
  reads: number | undefined;
}

export interface DueArticle extends ReviewedText {
  reasons: DueReason[];
}

/** Days ahead in which something comes soon. */
export const soonDays = 14;
/** Months after which a text is compared with the shop again, where `site.yml` says nothing else. */
export const defaultMonths = 12;

/**
 * The texts that somebody should look at, most read first; among those read alike, the longest due first.
 *
 * @param today `2026-11-21`
 * @param everyMonths how long a check holds
 */
export function dueArticles(
  texts: readonly ReviewedText[],
  { today, everyMonths = defaultMonths }: { today: string; everyMonths?: number | undefined },
): DueArticle[] {
  const soon = addDays(today, soonDays);
  const oldest = addMonths(today, -everyMonths);
  return texts
    .filter(({ validUntil = today }) => validUntil >= today)
    .map((text) => ({ ...text, reasons: reasonsOf(text, { today, soon, oldest }) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        (b.reads ?? 0) - (a.reads ?? 0) ||
        compare(firstDay(a), firstDay(b)) ||
        compare(a.article, b.article),
    );
}

function reasonsOf(
  { reviewBy, checked, validUntil, changes }: ReviewedText,
  { today, soon, oldest }: { today: string; soon: string; oldest: string },
): DueReason[] {
  return [
    ...(reviewBy !== undefined && reviewBy <= soon
      ? [{ kind: reviewBy < today ? 'review-passed' : 'review-soon', day: reviewBy } as const]
      : []),
    ...(validUntil !== undefined && validUntil <= soon
      ? [{ kind: 'text-ends', day: validUntil } as const]
      : []),
    ...changes
      .filter(({ day }) => today < day && day <= soon)
      .map(({ fact, day }) => ({ kind: 'fact-changes', fact, day }) as const),
    ...(checked === undefined
      ? [{ kind: 'never-checked' } as const]
      : checked < oldest
        ? [{ kind: 'checked-long-ago', day: checked } as const]
        : []),
  ];
}

function firstDay({ reasons }: DueArticle): string {
  return reasons.map((reason) => ('day' in reason ? reason.day : '')).sort()[0] ?? '';
}

/**
 * The same day so many months later (or earlier); the month's last day where it is shorter.
 *
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
