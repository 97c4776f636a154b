import type { SearchHit, SearchOutcome } from './outcome.ts';

/** A row that is shown gives way only to one with so many times its score. */
const clearly = 1.25;

/**
 * What a reader sees who has been shown a first answer when a better one arrives: rows stay where they are unless they
 * are clearly beaten, none goes, and new ones come below. Nothing moves away under a finger for a difference that nobody would see.
 *
 * @param shown the first answer, from less text
 * @param better the answer to the same query from all of it; its texts, scores and confidence are taken
 */
export function keepPlaces(shown: SearchOutcome, better: SearchOutcome): SearchOutcome {
  const known = new Map(better.hits.map((hit) => [hit.article, hit]));
  const before = new Set(shown.hits.map(({ article }) => article));
  const rows = [
    // What the better answer no longer lists has lost against all that it does.
    ...shown.hits.map((hit) => known.get(hit.article) ?? { ...hit, score: 0 }),
    ...better.hits.filter(({ article }) => !before.has(article)),
  ];
  const hits: SearchHit[] = [];
  for (const row of rows) {
    const beaten = hits.findIndex(({ score }) => row.score > clearly * score);
    const place = beaten < 0 ? hits.length : beaten;
    hits.splice(place, 0, row);
  }
  return { ...better, hits };
}
