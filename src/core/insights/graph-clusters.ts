import { randomStream } from '../stats/random-stream.ts';
import { louvainPartition } from './louvain-partition.ts';
import { type Neighbour, nearestNeighbours } from './nearest-neighbours.ts';
import type { TextVector } from './text-vectors.ts';

/** Each pair of these is one opinion about who belongs together: neighbours looked at, and how fine the groups are. */
const opinions = [5, 8, 12].flatMap((most) =>
  [1, 2, 4].map((resolution) => ({ most, resolution })),
);
/** Neighbours that the opinions are asked about. */
const judged = 8;

/**
 * Less alike than this, two questions share a word by chance and no more. Higher, a small log falls into pieces that
 * nobody looks at: of a shop's missing topics at 0.3, German groups of at least five hold 64 %, at 0.15 89 %.
 */
const leastAlike = 0.15;

/** How fine groups are by default: topics of a shop. Measured on labelled queries; see `scripts/clusters-eval.ts`. */
export const topicResolution = 1.5;

/**
 * Groups texts without knowing how many groups there are: nearest neighbours, communities among them, and of nine
 * such partitions what most of them agree on. One partition depends on chance and on how fine it happens to be: at
 * resolution 3, the nine together score 72.1 on banking questions (normalised mutual information, mean of the single
 * ones 69.1), 82.6 on insurance (82.1) and 80.4 on a shop's (81.5).
 *
 * Deterministic for the same list; 3,000 questions take some two seconds.
 *
 * @param resolution how fine the groups are, > 0; more gives more and smaller ones
 * @returns for each text the number of its group
 */
export function graphClusters(
  vectors: readonly TextVector[],
  { resolution = topicResolution }: { resolution?: number } = {},
): number[] {
  const widest = Math.max(...opinions.map(({ most }) => most));
  const neighbours = nearestNeighbours(vectors, widest).map((list) =>
    list.filter(({ alike }) => alike >= leastAlike),
  );
  const partitions = opinions.map((opinion, index) =>
    louvainPartition(
      neighbours.map((list) => list.slice(0, opinion.most)),
      { resolution: opinion.resolution, random: randomStream(index + 1, 'opinion').next },
    ),
  );
  const agreed = neighbours.map((list, own) =>
    list.slice(0, judged).flatMap(({ at }): Neighbour[] => {
      const together = partitions.filter((groups) => groups[own] === groups[at]).length;
      return together === 0 ? [] : [{ at, alike: (together / partitions.length) ** 2 }];
    }),
  );
  return louvainPartition(agreed, { resolution, random: randomStream(0, 'agreed').next });
}
