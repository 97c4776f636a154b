import type { Journey } from './journey.ts';
import type { Visibility } from './report.ts';

/** What readers saw and clicked, as counts that can be added up. */
export interface VisibilityCounts {
  pageViews: number;
  /** Page views with at least one click on a way to a person. */
  viewsWithContact: number;
  /** Clicks by channel. */
  contacts: Record<string, number>;
}

export function noVisibility(): VisibilityCounts {
  return { pageViews: 0, viewsWithContact: 0, contacts: {} };
}

/** Adds what one journey saw and clicked. */
export function addVisibility(counts: VisibilityCounts, { steps }: Pick<Journey, 'steps'>): void {
  let clicked = false;
  for (const step of steps) {
    if (step.type === 'page_view') {
      counts.pageViews++;
      clicked = false;
    }
    if (step.type !== 'contact_intent') continue;
    counts.contacts[step.channel] = (counts.contacts[step.channel] ?? 0) + 1;
    if (!clicked) counts.viewsWithContact++;
    clicked = true;
  }
}

/** How often readers went for a person: all clicks, and the share of page views with at least one. */
export function visibilityOf({
  pageViews,
  viewsWithContact,
  contacts,
}: VisibilityCounts): Visibility {
  return {
    contactClicks: Object.values(contacts).reduce((total, clicks) => total + clicks, 0),
    // A click whose page view was lost must not make more than all.
    shareOfViews: pageViews === 0 ? null : Math.min(1, viewsWithContact / pageViews),
    byChannel: contacts,
  };
}
