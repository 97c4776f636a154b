import type { Journey } from './journey.ts';
import type { Visibility } from './report.ts';

/** How often readers went for a person: all clicks, and the share of page views with at least one. */
export function measureVisibility(journeys: Iterable<Journey>): Visibility {
  const byChannel: Record<string, number> = {};
  let contactClicks = 0;
  let views = 0;
  let viewsWithClick = 0;
  for (const { steps } of journeys) {
    let clicked = false;
    for (const step of steps) {
      if (step.type === 'page_view') {
        views++;
        clicked = false;
      }
      if (step.type !== 'contact_intent') continue;
      contactClicks++;
      byChannel[step.channel] = (byChannel[step.channel] ?? 0) + 1;
      if (!clicked) viewsWithClick++;
      clicked = true;
    }
  }
  // A click whose page view was lost must not make more than all.
  const shareOfViews = views === 0 ? null : Math.min(1, viewsWithClick / views);
  return { contactClicks, shareOfViews, byChannel };
}
