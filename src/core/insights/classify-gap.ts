import type { Chain } from './chains.ts';
import type { GapClass } from './report.ts';

export interface GapVerdict {
  class: GapClass;
  /** The article that readers find and that does not help (`weak`), or that they find in the end (`wording`). */
  article: string | undefined;
}

const weak = { clicks: 0.45, firstClicks: 0.4 };
const wording = { ends: 3, ofChains: 0.12, ofAnswered: 0.6 };

/**
 * Why a topic is not answered; the first that holds. Readers open an article at once and are not helped: the article is
 * weak. They reach an article that helps, but only by other words: its wording. Otherwise no article answers it.
 *
 * @param chains of one topic, with the probability that each was not answered
 */
export function classifyGap(
  chains: readonly (Pick<Chain, 'searches' | 'outcome' | 'lastClick'> & { unanswered: number })[],
): GapVerdict {
  const clicked = mostFrequent(
    chains.map(({ searches }) => new Set(searches.flatMap(({ clicks }) => clicks))),
  );
  if (clicked !== undefined && clicked.count >= weak.clicks * chains.length) {
    const atOnce = chains.filter(({ searches }) => searches[0].clicks.includes(clicked.article));
    if (atOnce.length >= weak.firstClicks * chains.length) {
      return { class: 'weak', article: clicked.article };
    }
  }

  const answered = chains.filter(endsAnswered);
  const end = mostFrequent(answered.map(({ lastClick }) => new Set(lastClick ? [lastClick] : [])));
  if (
    end !== undefined &&
    end.count >= wording.ends &&
    end.count >= wording.ofChains * chains.length &&
    end.count >= wording.ofAnswered * answered.length
  ) {
    return { class: 'wording', article: end.article };
  }
  return { class: 'missing', article: undefined };
}

/** Where nothing is seen after the click, an article that helps more often than not counts as the answer. */
function endsAnswered({
  outcome,
  unanswered,
}: Pick<Chain, 'outcome'> & { unanswered: number }): boolean {
  if (outcome === 'page_click') return unanswered < 0.5;
  return outcome === 'answered' || outcome === 'confirmed';
}

function mostFrequent(
  sets: readonly ReadonlySet<string>[],
): { article: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const set of sets) {
    for (const article of set) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  let best: { article: string; count: number } | undefined;
  for (const [article, count] of counts) {
    const ahead =
      best === undefined || count > best.count || (count === best.count && article < best.article);
    if (ahead) best = { article, count };
  }
  return best;
}
