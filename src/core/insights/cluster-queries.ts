import { graphClusters } from './graph-clusters.ts';
import { queryFeatures } from './query-features.ts';
import { textVectors } from './text-vectors.ts';

/**
 * Groups queries of one language by what they ask. The order of the list plays no part but for the groups' numbers.
 *
 * @param resolution how fine the groups are, > 0
 * @returns for each query the number of its group
 */
export function clusterQueries(
  queries: readonly string[],
  { locale, resolution }: { locale: string; resolution?: number },
): number[] {
  const featuresOf = queryFeatures(locale);
  const order = queries.map((_, at) => at).sort((a, b) => compare(queries[a], queries[b]));
  const texts = order.map((at) => ({ features: featuresOf(queries[at] ?? ''), count: 1 }));
  const vector = textVectors(texts);
  const groups = graphClusters(
    texts.map(({ features }) => vector(features)),
    resolution === undefined ? {} : { resolution },
  );
  const found = new Array<number>(queries.length).fill(0);
  for (const [place, at] of order.entries()) found[at] = groups[place] ?? 0;
  return found;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
