import type { Chain } from './chains.ts';
import type { Claim } from './claim-article.ts';
import { missingProbability } from './missing-probability.ts';
import type { GapCause } from './report.ts';

export interface GapVerdict {
  cause: GapCause;
  /** The article meant: that does not help (`weak`), that has the answer (`wording`, `ranking`, `misdirected`), or in another language (`translation`). */
  article: string | undefined;
  /** Who named the article: those who ended on it, or the search alone, which may be wrong. */
  by?: 'readers' | 'search';
}

/** What is known of a topic beside what its readers did. */
export interface GapEvidence {
  /** The article that the search leads these queries to. */
  claim?: Claim;
  /** An article in another language that answers, and has no translation or an outdated one. */
  translation?: string | undefined;
}

type JudgedChain = Pick<Chain, 'searches' | 'outcome' | 'lastClick'> & { unanswered: number };

const weak = { clicks: 0.45, firstClicks: 0.4 };
const wording = { ends: 3, ofChains: 0.12, ofAnswered: 0.6 };
/** Below the third place few look. */
const lowPlace = 4;
/** A topic is missing from this probability on; below, the article that the search names has the answer. */
const likelyMissing = 0.45;
/** The search must be this sure of an article before readers were wrong to open another. */
const sureOfArticle = 0.4;
/** Less sure than this, the only article that the search names may still have nothing to do with the topic. */
const sureOfWording = 0.15;

/**
 * Why a topic is not answered; the first that holds.
 *
 * - `translation`: it is answered in another language.
 * - `misdirected`: readers open an article that does not help, and the answer is in another one.
 * - `weak`: readers open an article at once and are not helped.
 * - `ranking`: they find the article that helps under the same words, but far down.
 * - `wording`: they reach it by other words, or the search knows it and nobody opens it.
 * - `missing`: no article answers it.
 *
 * @param chains of one topic, with the probability that each was not answered
 */
export function classifyGap(
  chains: readonly JudgedChain[],
  { claim, translation }: GapEvidence = {},
): GapVerdict {
  if (translation !== undefined) return { cause: 'translation', article: translation };
  const opened = openedAtOnce(chains);
  const end = whereItEnds(chains);
  if (opened !== undefined) {
    const right = end ?? knownTo(claim, sureOfArticle);
    return right === undefined || right === opened
      ? { cause: 'weak', article: opened }
      : { cause: 'misdirected', article: right };
  }
  if (end !== undefined)
    return { cause: farDown(chains, end) ? 'ranking' : 'wording', article: end, by: 'readers' };
  const known = knownTo(claim, sureOfWording);
  return known === undefined
    ? { cause: 'missing', article: undefined }
    : { cause: 'wording', article: known, by: 'search' };
}

/** The article that most open from their first search, whether it helps or not. */
function openedAtOnce(chains: readonly JudgedChain[]): string | undefined {
  const clicked = mostFrequent(
    chains.map(({ searches }) => new Set(searches.flatMap(({ clicks }) => clicks))),
  );
  if (clicked === undefined || clicked.count < weak.clicks * chains.length) return undefined;
  const atOnce = chains.filter(({ searches }) => searches[0].clicks.includes(clicked.article));
  return atOnce.length >= weak.firstClicks * chains.length ? clicked.article : undefined;
}

/** The article that those who were answered ended on. */
function whereItEnds(chains: readonly JudgedChain[]): string | undefined {
  const answered = chains.filter(endsAnswered);
  const end = mostFrequent(answered.map(({ lastClick }) => new Set(lastClick ? [lastClick] : [])));
  const enough =
    end !== undefined &&
    end.count >= wording.ends &&
    end.count >= wording.ofChains * chains.length &&
    end.count >= wording.ofAnswered * answered.length;
  return enough ? end.article : undefined;
}

/** Whether most of those who opened it did so from their first search, low in the list. */
function farDown(chains: readonly JudgedChain[], article: string): boolean {
  const openers = chains.filter(({ searches }) =>
    searches.some(({ clicks }) => clicks.includes(article)),
  );
  const low = openers.filter(({ searches: [{ clicks, places = [] }] }) => {
    const at = clicks.indexOf(article);
    return at >= 0 && (places[at] ?? 0) >= lowPlace;
  });
  return low.length * 2 > openers.length;
}

function knownTo(claim: Claim | undefined, atLeast: number): string | undefined {
  if (claim === undefined || claim.article === null || claim.strength < atLeast) return undefined;
  return missingProbability(claim) < likelyMissing ? claim.article : undefined;
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
