import { languageOf } from '../search/language.ts';
import type { Chain, ChainSearch } from './chains.ts';
import { leaderClusters } from './leader-clusters.ts';
import { mergeLinked } from './merge-linked.ts';
import { queryStems } from './query-stems.ts';
import { stemFeatures, textVectors } from './text-vectors.ts';

/** A query of a topic, however many typed it: `searches` holds one entry for each time. */
export interface TopicQuery {
  query: string;
  stems: readonly string[];
  searches: { journey: string; day: string }[];
}

/** Chains for one thing, in one language. */
export interface Topic {
  locale: string;
  /** Chains whose first query belongs to the topic. */
  chains: Chain[];
  /** All queries that belong to the topic, also where a chain began with another. Each query is in one topic. */
  queries: TopicQuery[];
}

/**
 * Groups chains by what was asked, each language for itself: queries with the same stems are one, alike ones join, and
 * so do those that readers tried one after the other. Chains without any word are left out.
 */
export function groupTopics(chains: readonly Chain[]): Topic[] {
  const byLocale = Map.groupBy(chains, ({ searches }) => searches[0].loc);
  return [...byLocale].flatMap(([locale, members]) => topicsOf(locale, members));
}

function topicsOf(locale: string, chains: readonly Chain[]): Topic[] {
  const language = languageOf(locale);
  const stemsOf = new Map<string, string[]>();
  const keyOf = ({ q }: ChainSearch) => {
    const stems = stemsOf.get(q) ?? queryStems(q, language);
    stemsOf.set(q, stems);
    return stems.join(' ');
  };

  const items = new Map<string, { key: string; stems: string[]; count: number }>();
  for (const { searches } of chains) {
    for (const search of searches) {
      const key = keyOf(search);
      if (key === '') continue;
      const item = items.get(key) ?? { key, stems: key.split(' '), count: 0 };
      item.count++;
      items.set(key, item);
    }
  }

  const texts = [...items.values()].map((item) => ({
    ...item,
    features: stemFeatures(item.stems),
  }));
  const vector = textVectors(texts);
  const groups = leaderClusters(texts.map((item) => ({ ...item, vector: vector(item.features) })));
  const merged = mergeLinked(groupSizes(groups, items), links(chains, keyOf, groups));

  const topics = new Map<number, OpenTopic>();
  const topicAt = (key: string): OpenTopic | undefined => {
    const group = groups.get(key);
    if (group === undefined) return undefined;
    const number = merged[group] ?? group;
    const topic: OpenTopic = topics.get(number) ?? { chains: [], queries: new Map() };
    topics.set(number, topic);
    return topic;
  };

  for (const chain of chains) {
    topicAt(firstKey(chain, keyOf))?.chains.push(chain);
    for (const search of chain.searches) {
      const queries = topicAt(keyOf(search))?.queries;
      const { q: query, day } = search;
      const entry = queries?.get(query) ?? {
        query,
        stems: stemsOf.get(query) ?? [],
        searches: [],
      };
      entry.searches.push({ journey: chain.journey, day });
      queries?.set(query, entry);
    }
  }
  return [...topics.values()]
    .filter((topic) => topic.chains.length > 0)
    .map((topic) => ({ locale, chains: topic.chains, queries: [...topic.queries.values()] }));
}

interface OpenTopic {
  chains: Chain[];
  queries: Map<string, TopicQuery>;
}

/** A chain that began without a word ("???") is about the first thing that it named. */
function firstKey({ searches }: Chain, keyOf: (search: ChainSearch) => string): string {
  return searches.map(keyOf).find((key) => key !== '') ?? '';
}

function groupSizes(
  groups: ReadonlyMap<string, number>,
  items: ReadonlyMap<string, { count: number }>,
): number[] {
  const sizes: number[] = [];
  for (const [key, group] of groups) {
    sizes[group] = (sizes[group] ?? 0) + (items.get(key)?.count ?? 0);
  }
  return sizes;
}

function* links(
  chains: readonly Chain[],
  keyOf: (search: ChainSearch) => string,
  groups: ReadonlyMap<string, number>,
): Generator<readonly [number, number]> {
  for (const { searches } of chains) {
    const visited = searches.map((search) => groups.get(keyOf(search)));
    for (let index = 1; index < visited.length; index++) {
      const [from, to] = [visited[index - 1], visited[index]];
      if (from !== undefined && to !== undefined) yield [from, to];
    }
  }
}
