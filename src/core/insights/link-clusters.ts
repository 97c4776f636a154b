import { randomStream } from '../stats/random-stream.ts';
import type { ClusterItem } from './leader-clusters.ts';
import { louvainPartition } from './louvain-partition.ts';
import { nearestNeighbours } from './nearest-neighbours.ts';

/** Neighbours by words that each item is joined with, and how alike they are at least. */
const neighbours = { most: 5, alike: 0.5 };

/**
 * How fine the groups are. Many searches hang together through words that several topics share, so modularity itself (1)
 * makes groups of several topics. Simulator B, two runs, different missing topics among the first 20 with 0 / 25 / 50 %
 * shared words: 0.97 / 0.70 / 0.53 at 4, 0.97 / 0.82 / 0.68 at 8; leaders merged by links 1.00 / 0.58 / 0.27.
 */
const resolution = 8;

/**
 * Groups queries by what readers did with them and by their words: who tries one after the other means the same by both,
 * which counts fully; words alone count as much as one such reader, and the less, the more readers have linked either of
 * the two. So a rare misspelling joins what it looks like, and two topics that share a word stay apart.
 *
 * 10,000 different queries take some seconds.
 *
 * @param links keys of consecutive searches, once for each time
 * @returns the number of the group for each key
 */
export function linkClusters(
  items: readonly ClusterItem[],
  links: Iterable<readonly [string, string]>,
): Map<string, number> {
  const ordered = [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
  const places = new Map(ordered.map(({ key }, at) => [key, at]));
  const together: Map<number, number>[] = ordered.map(() => new Map());
  const linked = ordered.map(() => 0);
  for (const [from, to] of links) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    together[first]?.set(second, (together[first]?.get(second) ?? 0) + 1);
    linked[a] = (linked[a] ?? 0) + 1;
    linked[b] = (linked[b] ?? 0) + 1;
  }
  const alike = nearestNeighbours(
    ordered.map(({ vector }) => vector),
    neighbours.most,
  );
  const joined = ordered.map((_, own) => [
    ...[...(together[own] ?? [])].map(([at, count]) => ({ at, alike: count })),
    ...(alike[own] ?? [])
      .filter((one) => one.alike >= neighbours.alike)
      .map((one) => ({
        at: one.at,
        alike: one.alike / (1 + Math.min(linked[own] ?? 0, linked[one.at] ?? 0)),
      })),
  ]);
  const groups = louvainPartition(joined, { resolution, random: randomStream(0, 'linked').next });
  return new Map(ordered.map(({ key }, at) => [key, groups[at] ?? at]));
}
