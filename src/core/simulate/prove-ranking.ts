import { randomStream } from '../stats/random-stream.ts';
import { atLeast, atMost, type Check, meanByName } from './check.ts';
import { simulateHelpCenter } from './help-center.ts';
import { measureRanking, type RankingQuality, trueFailure } from './measure-ranking.ts';
import { simulateTraffic } from './reader-traffic.ts';

export interface RankingProof {
  /** Each method's agreement with the truth at 50,000 journeys, and its share of the best possible order of work. */
  orders: Record<string, { tau: number; ndcg: number }>;
  fixFirst: Record<string, number>;
  checks: Check[];
}

const few = 5_000;
const many = 50_000;
/** Moving on that says nothing: the same for readers who were helped and who were not. */
const uninformative = { resolved: 0.3, unresolved: 0.3 };

/** Simulator A: the ranking against known truth, beside simpler methods. Each run takes about 0.15 s. */
export function proveRanking({ runs, seed }: { runs: number; seed: number }): RankingProof {
  const seeds = Array.from({ length: runs }, (_, run) => seed + run);
  const measured = (journeys: number, movesOn = { resolved: 0.1, unresolved: 0.35 }) =>
    seeds.map((own) => {
      const articles = simulateHelpCenter(randomStream(own, 'help center'));
      const random = randomStream(own, `traffic ${journeys}`);
      const tallies = simulateTraffic(articles, random, { journeys, movesOn });
      return measureRanking(articles, tallies, (article, bounced) =>
        trueFailure(article, bounced, { movesOn }),
      );
    });
  const [large, small, vague] = [measured(many), measured(few), measured(many, uninformative)];

  const orders = meanOrders(large);
  const fixFirst = meanByName(large.map((run) => run.fixFirst));
  const mean = (list: readonly RankingQuality[], value: (one: RankingQuality) => number) =>
    list.reduce((sum, one) => sum + value(one), 0) / list.length;
  const ours = orders['EB failure rate'] ?? { tau: 0, ndcg: 0 };
  const tauOf = (name: string) => orders[name]?.tau ?? 0;
  const smallOrders = meanOrders(small);
  const informative = (list: readonly RankingQuality[]) =>
    mean(list, ({ bouncedInformative }) => Number(bouncedInformative));
  const worth = fixFirst['fix first'] ?? 0;

  const checks = [
    atLeast('Kendall tau (aim 0.60)', ours.tau, 0.55),
    atLeast('NDCG@20 (aim 0.82)', ours.ndcg, 0.77),
    atLeast('tau above % helpful', ours.tau - tauOf('% helpful'), 0.25),
    atLeast('tau above EB votes', ours.tau - tauOf('EB votes'), 0.2),
    atLeast('fix first, share of the best (aim 0.97)', worth, 0.94),
    atLeast(
      'fix first above most contact clicks',
      worth - (fixFirst['most contact clicks'] ?? 0),
      0,
    ),
    atLeast(
      'coverage, 50k journeys',
      mean(large, ({ coverage }) => coverage),
      0.83,
    ),
    atMost(
      'coverage, 50k journeys',
      mean(large, ({ coverage }) => coverage),
      0.94,
    ),
    atLeast(
      'coverage, 5k journeys',
      mean(small, ({ coverage }) => coverage),
      0.83,
    ),
    atMost(
      'coverage, 5k journeys',
      mean(small, ({ coverage }) => coverage),
      0.94,
    ),
    atLeast('tau, 5k journeys', smallOrders['EB failure rate']?.tau ?? 0, 0.28),
    atLeast('moving on is informative, share of runs', informative(large), 0.8),
    atMost('… where it says nothing', informative(vague), 0.2),
  ];
  return { orders, fixFirst, checks };
}

function meanOrders(runs: readonly RankingQuality[]): RankingProof['orders'] {
  const tau = meanByName(
    runs.map(({ orders }) =>
      Object.fromEntries(Object.entries(orders).map(([name, quality]) => [name, quality.tau])),
    ),
  );
  const gain = meanByName(
    runs.map(({ orders }) =>
      Object.fromEntries(Object.entries(orders).map(([name, quality]) => [name, quality.ndcg])),
    ),
  );
  return Object.fromEntries(
    Object.entries(tau).map(([name, value]) => [name, { tau: value, ndcg: gain[name] ?? 0 }]),
  );
}
