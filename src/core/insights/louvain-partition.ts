import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Neighbour } from './nearest-neighbours.ts';

export interface PartitionOptions {
  /** How fine: 1 is the modularity itself, more gives more and smaller groups. > 0. */
  resolution: number;
  /** 0–1, from a stream with a seed: the same stream gives the same groups. */
  random(): number;
}

/**
 * Groups texts whose neighbours are each other's neighbours: communities of greatest modularity, by the method of
 * Blondel et al., J. Stat. Mech. 2008, P10008. A text without neighbours is a group of its own.
 *
 * @param neighbours for each text those that it is joined with, and how strongly
 * @returns for each text the number of its group
 */
export function louvainPartition(
  neighbours: readonly (readonly Neighbour[])[],
  { resolution, random }: PartitionOptions,
): number[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  neighbours.forEach((_, at) => {
    graph.addNode(at);
  });
  neighbours.forEach((list, from) => {
    for (const { at: to, alike } of list) {
      graph.updateUndirectedEdge(from, to, ({ weight = 0 }) => ({ weight: weight + alike }));
    }
  });
  // Its louvain cannot deal with a graph in which nothing is joined.
  if (graph.size === 0) return neighbours.map((_, at) => at);
  const groups = louvain(graph, { resolution, rng: random, getEdgeWeight: 'weight' });
  return neighbours.map((_, at) => groups[at] ?? at);
}
