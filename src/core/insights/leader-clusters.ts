import { compareText } from './effectiveness-order.ts';
import type { TextVector } from './text-vectors.ts';

/** Something to be grouped: `count` is how often it occurs. */
export interface ClusterItem {
  key: string;
  count: number;
  vector: TextVector;
}

/** Texts at least this alike join. 0 joins everything, 1 only equal ones. */
const alike = 0.42;

/**
 * Groups like with like: the most frequent first (then by key), each joins the group whose first member it is most
 * like, or opens its own. The same input gives the same groups in whatever order it comes; ties go to the older group.
 *
 * Compares only with groups that share a feature: 10,000 short texts take well under a second.
 *
 * @returns the number of the group for each key
 */
export function leaderClusters(items: readonly ClusterItem[]): Map<string, number> {
  const ordered = [...items].sort((a, b) => b.count - a.count || compareText(a.key, b.key));
  const groupOf = new Map<string, number>();
  /** For each feature the leaders that have it, and its weight there. */
  const leadersWith = new Map<string, { leader: number; value: number }[]>();
  let leaders = 0;

  for (const { key, vector } of ordered) {
    const scores = new Map<number, number>();
    for (const [feature, value] of vector) {
      for (const entry of leadersWith.get(feature) ?? []) {
        scores.set(entry.leader, (scores.get(entry.leader) ?? 0) + value * entry.value);
      }
    }
    const nearest = best(scores);
    if (nearest !== undefined) {
      groupOf.set(key, nearest);
      continue;
    }
    groupOf.set(key, leaders);
    for (const [feature, value] of vector) {
      const entries = leadersWith.get(feature) ?? [];
      entries.push({ leader: leaders, value });
      leadersWith.set(feature, entries);
    }
    leaders++;
  }
  return groupOf;
}

function best(scores: ReadonlyMap<number, number>): number | undefined {
  let nearest: number | undefined;
  let highest = 0;
  for (const [leader, score] of scores) {
    if (score < alike) continue;
    if (score > highest || (score === highest && leader < (nearest ?? leader))) {
      nearest = leader;
      highest = score;
    }
  }
  return nearest;
}
