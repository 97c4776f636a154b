import { languageOf } from '../search/language.ts';
import type { Chain, ChainSearch } from './chains.ts';
import { compareText } from './effectiveness-order.ts';
import { graphClusters } from './graph-clusters.ts';
import { type ClusterItem, leaderClusters } from './leader-clusters.ts';
import { linkClusters } from './link-clusters.ts';
import { mergeLinked } from './merge-linked.ts';
import { queryFeatures } from './query-features.ts';
import { queryStems } from './query-stems.ts';
import { stemFeatures, textVectors } from './text-vectors.ts';

/**
 * `leader` compares each query with the first of each group, `graph` all with all. The graph finds more of what is
 * missing (on a shop with articles removed 79 against 57 %, of the topics shown 63 against 43 % truly missing), and
 * holds more when topics share words; among few queries it tells nothing, because every group is a large part of it.
 * `linked` is for large logs, in which enough readers say themselves what belongs together: see `linkClusters`.
 */
export type Grouping = 'leader' | 'graph' | 'linked';

/** From so many different queries on, a graph is made. */
const enoughForGraph = 150;
/** Up to so many: a graph of 10,000 takes seven seconds. From there on links are enough to go by. */
const mostForGraph = 3_000;
/** Up to so many different queries are linked; with more, leaders take a second where links take a minute. */
const mostForLinks = 20_000;

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
export function groupTopics(chains: readonly Chain[], grouping?: Grouping): Topic[] {
  const byLocale = Map.groupBy(chains, ({ searches }) => searches[0].loc);
  return [...byLocale].flatMap(([locale, members]) =>
    topicsOf(locale, members, grouping ?? groupingFor(members)),
  );
}

function groupingFor(chains: readonly Chain[]): Grouping {
  const queries = new Set<string>();
  for (const { searches } of chains) for (const { q } of searches) queries.add(q);
  if (queries.size < enoughForGraph || queries.size > mostForLinks) return 'leader';
  return queries.size > mostForGraph ? 'linked' : 'graph';
}

function topicsOf(locale: string, chains: readonly Chain[], grouping: Grouping): Topic[] {
  const language = languageOf(locale);
  const stemsOf = new Map<string, string[]>();
  const keys = new Map<string, string>();
  const keyOf = ({ q }: ChainSearch) => {
    const known = keys.get(q);
    if (known !== undefined) return known;
    const stems = queryStems(q, language);
    stemsOf.set(q, stems);
    // Leaders compare queries by their stems; a graph needs each wording as a neighbour of the others.
    const key = grouping === 'graph' && stems.length > 0 ? q : stems.join(' ');
    keys.set(q, key);
    return key;
  };

  const items = new Map<string, Item>();
  for (const { searches } of chains) {
    for (const search of searches) {
      const key = keyOf(search);
      if (key === '') continue;
      let item = items.get(key);
      if (item === undefined) {
        item = { key, query: search.q, count: 0 };
        items.set(key, item);
      }
      item.count++;
      if (search.q < item.query) item.query = search.q;
    }
  }
  const all = [...items.values()];
  const groups =
    grouping === 'linked'
      ? linkClusters(byStems(all), links(chains, keyOf))
      : grouping === 'leader'
        ? leaderClusters(byStems(all))
        : byGraph(all, locale);
  const merged =
    grouping === 'linked'
      ? []
      : mergeLinked(groupSizes(groups, items), linkedGroups(links(chains, keyOf), groups));

  const topics = new Map<number, OpenTopic>();
  const topicAt = (key: string): OpenTopic | undefined => {
    const group = groups.get(key);
    if (group === undefined) return undefined;
    const number = merged[group] ?? group;
    const known = topics.get(number);
    if (known !== undefined) return known;
    const topic: OpenTopic = { chains: [], queries: new Map() };
    topics.set(number, topic);
    return topic;
  };

  for (const chain of chains) {
    topicAt(firstKey(chain, keyOf))?.chains.push(chain);
    for (const search of chain.searches) {
      const queries = topicAt(keyOf(search))?.queries;
      if (queries === undefined) continue;
      const { q: query, day } = search;
      let entry = queries.get(query);
      if (entry === undefined) {
        entry = { query, stems: stemsOf.get(query) ?? [], searches: [] };
        queries.set(query, entry);
      }
      entry.searches.push({ journey: chain.journey, day });
    }
  }
  return [...topics.values()]
    .filter((topic) => topic.chains.length > 0)
    .map((topic) => ({ locale, chains: topic.chains, queries: [...topic.queries.values()] }));
}

/** Queries with the same stems. */
interface Item {
  /** The stems, sorted. */
  key: string;
  /** One of them, the first by the alphabet. */
  query: string;
  count: number;
}

function byStems(items: readonly Item[]): ClusterItem[] {
  const texts = items.map((item) => ({ ...item, features: stemFeatures(item.key.split(' ')) }));
  const vector = textVectors(texts);
  return texts.map((item) => ({ ...item, vector: vector(item.features) }));
}

function byGraph(items: readonly Item[], locale: string): Map<string, number> {
  const featuresOf = queryFeatures(locale);
  const texts = items
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ key, query }) => ({ key, features: featuresOf(query), count: 1 }));
  const vector = textVectors(texts);
  const groups = graphClusters(texts.map(({ features }) => vector(features)));
  return new Map(texts.map(({ key }, at) => [key, groups[at] ?? at]));
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

/** Keys of consecutive searches of a chain. */
function* links(
  chains: readonly Chain[],
  keyOf: (search: ChainSearch) => string,
): Generator<readonly [string, string]> {
  for (const { searches } of chains) {
    const keys = searches.map(keyOf);
    for (let index = 1; index < keys.length; index++)
      yield [keys[index - 1] ?? '', keys[index] ?? ''];
  }
}

function* linkedGroups(
  links: Iterable<readonly [string, string]>,
  groups: ReadonlyMap<string, number>,
): Generator<readonly [number, number]> {
  for (const [from, to] of links) {
    const [a, b] = [groups.get(from), groups.get(to)];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
}
