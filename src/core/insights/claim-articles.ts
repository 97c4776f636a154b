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
  /** Strength as a share of the strongest claim that any topic has on the article (at least 0.3), 0–1: an article answers one question. */
  relative: number;
  /** How far the article is ahead of the next one over all the topic's queries, as a share, 0–1. */
  lead: number;
}

/** An article's own topic claims it at least so strongly: the only claimant may still be a stranger. */
const owner = 0.3;

/**
 * Which article each topic leads to. One query says little; a topic's queries together name one article, or several,
 * and an article that another topic fits far better is only the nearest one.
 *
 * @param topics for each topic what the search makes of its queries, one entry for each time they were asked
 */
export function claimArticles(topics: readonly (readonly Sighting[])[]): Claim[] {
  const claims = topics.map(claimOf);
  const strongest = new Map<string, number>();
  for (const { article, strength } of claims) {
    if (article !== null) strongest.set(article, Math.max(strongest.get(article) ?? 0, strength));
  }
  return claims.map((claim) => {
    const best = Math.max(owner, strongest.get(claim.article ?? '') ?? 0);
    return { ...claim, relative: claim.strength / best };
  });
}

function claimOf(sightings: readonly Sighting[]): Omit<Claim, 'relative'> {
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
  const [best, next] = [...support].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (best === undefined || best[1] === 0) return { article: null, strength: 0, lead: 0 };
  return {
    article: best[0],
    strength: (sure.get(best[0]) ?? 0) / sightings.length,
    lead: (best[1] - (next?.[1] ?? 0)) / best[1],
  };
}
