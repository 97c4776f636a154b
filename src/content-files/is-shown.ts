import { isValidOn, type ValidDays } from '../core/content/valid-days.ts';

/** Whether readers see the article on a day, `2026-11-21`. Its first and its last day count; without a day only drafts are hidden. */
export function isShown(
  { draft, ...days }: ValidDays & { draft: boolean },
  today: string | undefined,
): boolean {
  return !draft && (today === undefined || isValidOn(days, today));
}
