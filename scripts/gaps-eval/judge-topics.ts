import type { ListedTopic } from '../../src/core/insights/list-topics.ts';

export interface TopicScore {
  /** Of the articles taken away, those that most queries of some shown topic ask for, as a share. */
  found: number;
  /** Of the topics shown, those whose most frequent intent has no article, as a share; 0 when none is shown. */
  right: number;
  shown: number;
}

/** Compares the topics shown as missing with the articles that were taken away. */
export function judgeTopics(
  topics: readonly Pick<ListedTopic, 'journeys'>[],
  intentOf: ReadonlyMap<string, string>,
  removed: readonly string[],
): TopicScore {
  const asked = topics.map(({ journeys }) =>
    mostFrequent(journeys.map((journey) => intentOf.get(journey) ?? '')),
  );
  const gone = asked.filter((intent) => removed.includes(intent));
  return {
    found: removed.length === 0 ? 0 : new Set(gone).size / removed.length,
    right: asked.length === 0 ? 0 : gone.length / asked.length,
    shown: asked.length,
  };
}

/** Mean of each figure over several splits. */
export function meanScore(scores: readonly TopicScore[]): TopicScore {
  const mean = (figure: keyof TopicScore) =>
    scores.reduce((sum, score) => sum + score[figure], 0) / Math.max(1, scores.length);
  return { found: mean('found'), right: mean('right'), shown: mean('shown') };
}

/** Of equals the first by the alphabet. */
function mostFrequent(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, { length }]) => [value, length] as const,
  );
  return counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
