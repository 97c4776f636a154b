/** What the search makes of one query: its confidence (0–1) that the first hit answers, and the hits, best first. */
export interface Sighting {
  confidence: number;
  hits: readonly { article: string; score: number }[];
}

/** The article that a topic's queries lead to, and how good its title to it is. */
export interface Claim {
  /** `null`: the search found nothing for any of the queries. */
  article: string | null;
  /** Mean over the queries of the confidence in this very article, 0–1. */
  strength: number;
  /** Mean over the queries of the log-odds of the confidence in whatever comes first: what they say together, ±4. */
  sureness: number;
}

/** Confidences beyond this share and its opposite tell no more, and keep the logarithm finite. */
const least = 0.02;

/**
 * Which article a topic leads to. One query says little; a topic's queries together name one article, or several.
 *
 * @param sightings what the search makes of its queries, one entry for each time they were asked
 */
export function claimArticle(sightings: readonly Sighting[]): Claim {
  const support = new Map<string, number>();
  const sure = new Map<string, number>();
  for (const { confidence, hits } of sightings) {
    const [first] = hits;
    if (first === undefined || !(first.score > 0)) continue;
    sure.set(first.article, (sure.get(first.article) ?? 0) + confidence);
    for (const { article, score } of hits) {
      const share = (confidence * score) / first.score;
      support.set(article, (support.get(article) ?? 0) + share);
    }
  }
  const [best] = [...support].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const evidence = sightings.map(({ confidence }) => logOdds(confidence));
  const sureness =
    evidence.length === 0
      ? logOdds(0)
      : evidence.reduce((sum, one) => sum + one, 0) / evidence.length;
  if (best === undefined || best[1] === 0) return { article: null, strength: 0, sureness };
  return { article: best[0], strength: (sure.get(best[0]) ?? 0) / sightings.length, sureness };
}

function logOdds(confidence: number): number {
  const share = Math.min(1 - least, Math.max(least, confidence));
  return Math.log(share / (1 - share));
}
