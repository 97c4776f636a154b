interface Shown {
  draft: boolean;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** Whether readers see the article on a day, `2026-11-21`. Its first and its last day count; without a day only drafts are hidden. */
export function isShown(
  { draft, validFrom, validUntil }: Shown,
  today: string | undefined,
): boolean {
  if (draft) return false;
  if (today === undefined) return true;
  return (validFrom ?? today) <= today && today <= (validUntil ?? today);
}
