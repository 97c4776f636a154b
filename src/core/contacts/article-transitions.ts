import type { Journey } from '../insights/journey.ts';
import { addSequence, addStep, emptyTransitions, type Transitions } from './next-issues.ts';

/**
 * Which articles readers go on to. A journey of a tab or a day shows all of it; of a single page load, the page before
 * is all that is seen, and the load before it was counted by itself.
 */
export function articleTransitions(
  journeys: readonly Journey[],
  articles: readonly { article: string; url: string }[],
): Transitions {
  const byUrl = new Map(articles.map(({ article, url }) => [url, article]));
  const transitions = emptyTransitions();
  for (const { singlePage, steps } of journeys) {
    const views = steps.filter((step) => step.type === 'page_view' && step.art !== undefined);
    if (!singlePage) {
      addSequence(
        transitions,
        views.map(({ art = '' }) => art),
      );
      continue;
    }
    const [view] = views;
    if (view?.type !== 'page_view' || view.art === undefined) continue;
    addStep(transitions, byUrl.get(view.prev ?? ''), view.art);
  }
  return transitions;
}
