import type { ArticleText } from './article-text.ts';
import type { Chain, ChainSearch } from './chains.ts';
import { type Claim, claimArticle, type Sighting } from './claim-article.ts';
import { classifyGap, type GapVerdict } from './classify-gap.ts';
import { findTranslation } from './find-translation.ts';
import { type Grouping, groupTopics, type Topic } from './group-topics.ts';
import { isNoise } from './is-noise.ts';
import { missingProbability } from './missing-probability.ts';
import { unansweredProbability } from './unanswered.ts';

export interface TopicSettings {
  articles: readonly ArticleText[];
  /** Posterior mean of an article's failure rate, 0–1. */
  failureOf(article: string): number;
  /** What the search of a language makes of a query today; `undefined` when it was not asked. */
  sightingOf?: ((locale: string, query: string) => Sighting | undefined) | undefined;
}

export interface AssessedTopic extends Omit<Topic, 'chains'> {
  chains: JudgedChain[];
  /** Expected number of its chains that were not answered. */
  unanswered: number;
  claim: Claim;
  /** The chance that no article answers it, by what the search makes of its queries, 0–1. */
  missing: number;
  verdict: GapVerdict;
}

type JudgedChain = Chain & { unanswered: number };

/** What was asked, by topic, and for each why it is not answered, if it is not. */
export function assessTopics(
  chains: readonly Chain[],
  settings: TopicSettings,
  grouping?: Grouping,
): AssessedTopic[] {
  const locales = [...new Set(settings.articles.map(({ article }) => article.split('/')[1] ?? ''))];
  const topics = groupTopics(chains, grouping);
  return topics.map((topic) => {
    const claim = claimArticle(
      topic.chains.map(({ searches: [first] }) => sighted(first, settings)),
    );
    const judged = topic.chains.map((chain) => ({
      ...chain,
      unanswered: unansweredProbability(chain, settings.failureOf, replayed(chain, settings)),
    }));
    const elsewhere = topic.chains.map(({ searches: [{ q }] }) =>
      locales
        .filter((locale) => locale !== topic.locale)
        .flatMap((locale) => settings.sightingOf?.(locale, q) ?? []),
    );
    const ended = judged.flatMap(({ lastClick }) => lastClick ?? []);
    const missing = missingProbability(claim);
    const translation =
      missing < 0.5
        ? undefined
        : findTranslation(topic.locale, elsewhere, ended, settings.articles);
    return {
      ...topic,
      chains: judged,
      unanswered: judged.reduce((sum, chain) => sum + chain.unanswered, 0),
      claim,
      missing,
      verdict: isNoise(topic.chains)
        ? { cause: 'noise', article: undefined }
        : classifyGap(judged, { ...(trusted(claim, settings) ? { claim } : {}), translation }),
    };
  });
}

/** What the page noted then is only its first hit: it must be sure, to say anything against the readers. */
function trusted({ strength }: Claim, { sightingOf }: TopicSettings): boolean {
  return sightingOf !== undefined || strength >= 0.5;
}

/** Today's search when it was asked, else what the page said then. */
function sighted(search: ChainSearch, { sightingOf }: TopicSettings): Sighting {
  const { loc, q, confidence = 0, top } = search;
  const then = { confidence, hits: top === undefined ? [] : [{ article: top, score: 1 }] };
  return sightingOf?.(loc, q) ?? then;
}

function replayed(chain: Chain, { sightingOf }: TopicSettings): number | undefined {
  const last = chain.searches.at(-1) ?? chain.searches[0];
  return sightingOf?.(last.loc, last.q)?.confidence;
}
