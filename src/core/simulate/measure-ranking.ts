import { assessArticles } from '../insights/assess-articles.ts';
import type { ArticleTally } from '../insights/tally-articles.ts';
import { kendallTauB } from '../stats/kendall-tau-b.ts';
import { ndcg } from '../stats/ndcg.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { TrueArticle } from './help-center.ts';

/** How well an order agrees with the truth. */
export interface OrderQuality {
  tau: number;
  /** Of the first 20 places, with gain `resolves`³. */
  ndcg: number;
}

export interface RankingQuality {
  orders: Record<string, OrderQuality>;
  /** Share of the greatest possible avoidable contacts that is in the first 20, by method. */
  fixFirst: Record<string, number>;
  /** Share of articles with reads whose true failure rate lies in the 90 % interval. */
  coverage: number;
  bouncedInformative: boolean;
  bounceCorrelation: number | null;
}

const top = 20;

/**
 * Compares what the report says with what is true, beside simpler methods.
 *
 * @param failureOf true failure rate of an article, given whether moving on counts as one
 */
export function measureRanking(
  articles: readonly TrueArticle[],
  tallies: readonly ArticleTally[],
  failureOf: (article: TrueArticle, bounced: boolean) => number,
): RankingQuality {
  const { assessments, bounceCheck } = assessArticles(tallies, 30);
  const truth = articles.map(({ resolves }) => resolves);
  const gains = truth.map((value) => value ** 3);
  const quality = (scores: readonly number[]): OrderQuality => ({
    tau: kendallTauB(scores, truth),
    ndcg: ndcg(scores, gains, top),
  });

  const votes = tallies.reduce(
    (sum, { up, down }) => ({ up: sum.up + up, all: sum.all + up + down }),
    { up: 0, all: 0 },
  );
  const meanHelpful = votes.all === 0 ? 0.5 : votes.up / votes.all;
  const helpful = tallies.map(({ up, down }) => (up + down === 0 ? meanHelpful : up / (up + down)));
  const wilson = tallies.map(({ up, down }) => wilsonInterval(up, up + down).low);
  const rawFailure = assessments.map(({ outcomes: { contact, vote_no, bounced }, reads }) =>
    reads === 0 ? 0.5 : (contact + vote_no + (bounceCheck.informative ? bounced : 0)) / reads,
  );
  const avoidable = avoidableContacts(articles, tallies);
  const rawContact = tallies.map(({ outcomes, reads }) =>
    reads === 0 ? 0 : outcomes.contact / reads,
  );
  const share = (scores: readonly number[]) => shareOfBest(scores, avoidable);

  const withReads = assessments.flatMap((one, index) => {
    const article = articles[index];
    return one.reads > 0 && article !== undefined ? [{ one, article }] : [];
  });
  const covered = withReads.filter(({ one, article }) => {
    const value = failureOf(article, bounceCheck.informative);
    return value >= one.failure.low && value <= one.failure.high;
  });

  return {
    orders: {
      views: quality(tallies.map(({ views }) => views)),
      'Wilson bound of votes': quality(wilson),
      '% helpful': quality(helpful),
      'EB votes': quality(assessments.map(({ helpful: yes }) => yes.mean)),
      'EB contact': quality(assessments.map(({ leak }) => -leak.mean)),
      'raw failure rate': quality(rawFailure.map((rate) => -rate)),
      'EB failure rate': quality(assessments.map(({ failure }) => -failure.mean)),
    },
    fixFirst: {
      'lowest Wilson bound': share(wilson.map((low) => -low)),
      'lowest % helpful': share(helpful.map((value) => -value)),
      'highest contact rate': share(rawContact),
      'most views': share(tallies.map(({ views }) => views)),
      'most down-votes': share(tallies.map(({ down }) => down)),
      'most contact clicks': share(tallies.map(({ outcomes }) => outcomes.contact)),
      'fix first': share(assessments.map(({ fixFirst }) => fixFirst.score)),
    },
    coverage: withReads.length === 0 ? 1 : covered.length / withReads.length,
    bouncedInformative: bounceCheck.informative,
    bounceCorrelation: bounceCheck.correlation,
  };
}

/** Contacts above those that a good article (the best quarter) of its collection causes, by true leak and views. */
function avoidableContacts(
  articles: readonly TrueArticle[],
  tallies: readonly ArticleTally[],
): number[] {
  const leaks = articles.map(trueLeak);
  const good = new Map(
    [...Map.groupBy(articles.keys(), (index) => articles[index]?.collection)].map(
      ([collection, members]) => {
        const sorted = members.map((index) => leaks[index] ?? 0).sort((a, b) => a - b);
        return [collection, sorted[Math.floor(sorted.length / 4)] ?? 0] as const;
      },
    ),
  );
  return articles.map(({ collection }, index) => {
    const above = (leaks[index] ?? 0) - (good.get(collection) ?? 0);
    return Math.max(0, above) * (tallies[index]?.reads ?? 0);
  });
}

export function trueLeak({ resolves, contacts }: TrueArticle): number {
  return 0.01 * resolves + contacts * (1 - resolves);
}

function shareOfBest(scores: readonly number[], worth: readonly number[]): number {
  const sum = (order: readonly number[]) =>
    order.slice(0, top).reduce((total, index) => total + (worth[index] ?? 0), 0);
  const by = (values: readonly number[]) =>
    [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const best = sum(by(worth));
  return best === 0 ? 1 : sum(by(scores)) / best;
}

/** What the report calls failure, in truth: contact, else "no", else (where it is informative) moving on. */
export function trueFailure(
  { resolves, contacts, voteEagerness }: TrueArticle,
  bounced: boolean,
  { voteRate = 0.015, movesOn = { resolved: 0.1, unresolved: 0.35 } } = {},
): number {
  const failed = (contact: number, vote: number, wrong: number, moves: number) => {
    const vote_no = (1 - contact) * vote * wrong;
    const left = (1 - contact) * (1 - vote);
    return contact + vote_no + (bounced ? left * moves : 0);
  };
  return (
    resolves * failed(0.01, voteRate, 0.04, movesOn.resolved) +
    (1 - resolves) *
      failed(contacts, Math.min(1, voteRate * voteEagerness), 0.9, movesOn.unresolved)
  );
}
