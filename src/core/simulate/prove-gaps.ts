import type { ArticleText } from '../insights/article-text.ts';
import type { Chain } from '../insights/chains.ts';
import type { Grouping } from '../insights/group-topics.ts';
import { listTopics } from '../insights/list-topics.ts';
import { queryStems } from '../insights/query-stems.ts';
import { languageOf } from '../search/language.ts';
import { randomStream } from '../stats/random-stream.ts';
import { atLeast, type Check, meanByName } from './check.ts';
import { articleOf, simulateSearches, simulateTopics, type TrueTopic } from './search-log.ts';

const shares = [
  { shared: 0, bar: 0.8 },
  { shared: 0.25, bar: 0.48 },
  { shared: 0.5, bar: undefined },
];
const top = 20;

export interface GapProof {
  /** Distinct precision among the first 20, by share of shared words and method. */
  found: { shared: number; methods: Record<string, number> }[];
  checks: Check[];
}

/**
 * Simulator B: missing topics against known truth, beside lists of single queries. A second or two for
 * each run.
 */
export function proveGaps({
  runs,
  seed,
  journeys = 12_000,
}: {
  runs: number;
  seed: number;
  journeys?: number;
}): GapProof {
  const found = shares.map(({ shared }) => ({
    shared,
    methods: meanByName(
      Array.from({ length: runs }, (_, run) => {
        const random = randomStream(seed + run, `searches ${shared}`);
        const topics = simulateTopics(random, shared);
        return measureGaps(topics, simulateSearches(topics, journeys, random));
      }),
    ),
  }));
  const checks = found.flatMap(({ shared, methods }, index) => {
    const ours = methods.topics ?? 0;
    const others = Object.entries(methods).filter(([name]) => name.startsWith('queries'));
    const best = Math.max(...others.map(([, value]) => value));
    const percent = `${Math.round(100 * shared)} % shared words`;
    const bar = shares[index]?.bar;
    return [
      ...(bar === undefined ? [] : [atLeast(`missing topics, ${percent}`, ours, bar)]),
      atLeast(`… ${percent}, times the best list`, ours / Math.max(best, 0.01), 1.5),
    ];
  });
  return { found, checks };
}

function measureGaps(topics: readonly TrueTopic[], chains: readonly Chain[]) {
  const articles: ArticleText[] = topics.flatMap(({ truth, articleWords }, topic) =>
    truth === 'missing' ? [] : [articleText(topic, articleWords)],
  );
  const settings = { articles, failureOf: () => 0.3 };
  const byTopic = (grouping?: Grouping) =>
    listTopics(chains, settings, grouping)
      .filter(({ cause }) => cause === 'missing')
      .sort((a, b) => b.unanswered - a.unanswered)
      .slice(0, top)
      .map(({ journeys }) => journeys);
  return {
    topics: precision(byTopic(), topics),
    'queries without a result': precision(
      byQuery(chains, ({ n }) => n === 0),
      topics,
    ),
    'queries without a click': precision(
      byQuery(chains, ({ clicks }) => clicks.length === 0),
      topics,
    ),
    'queries asked most': precision(
      byQuery(chains, () => true),
      topics,
    ),
  };
}

function articleText(topic: number, words: readonly string[]): ArticleText {
  const title = words.join(' ');
  return { article: articleOf(topic), title, url: '/', summary: '', alsoAsked: [], keywords: [] };
}

/** The journeys behind the most frequent queries of a kind: what a list of searches shows. */
function byQuery(
  chains: readonly Chain[],
  counts: (search: Chain['searches'][number]) => boolean,
): string[][] {
  const english = languageOf('en');
  const asked = new Map<string, string[]>();
  for (const { journey, searches } of chains) {
    for (const search of searches.filter(counts)) {
      const key = queryStems(search.q, english).join(' ');
      asked.set(key, [...(asked.get(key) ?? []), journey]);
    }
  }
  return [...asked.values()].sort((a, b) => b.length - a.length).slice(0, top);
}

/** Different missing topics that most journeys of a line are about, as a share of all lines that there could be. */
function precision(lines: readonly (readonly string[])[], topics: readonly TrueTopic[]): number {
  const found = new Set<number>();
  for (const journeys of lines) {
    const counts = new Map<number, number>();
    for (const journey of journeys) {
      const topic = Number.parseInt(journey, 10);
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most !== undefined && topics[most[0]]?.truth === 'missing') found.add(most[0]);
  }
  return found.size / top;
}
