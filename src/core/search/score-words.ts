import { characterGrams } from './character-grams.ts';
import type { FrontWords, Lengths, Postings } from './front-words.ts';
import type { QueryTerm } from './plan-query.ts';
import type { RankingWeights } from './ranking-weights.ts';
import { rarity } from './rarity.ts';

/** How soon a repeated word stops adding (BM25's k1, 0–3) and how much long articles are held back (b, 0–1). */
const saturation = 1.2;
const lengthPenalty = 0.6;

/** What the words and pieces of one term add to each article's score. */
export function scoreTerm(
  term: QueryTerm,
  site: FrontWords,
  { words, grams: gramShare }: Pick<RankingWeights, 'words' | 'grams'>,
): Float64Array {
  const scores = new Float64Array(site.articles);
  if (site.articles === 0) return scores;
  addPostings(scores, joinPostings(term.stems, site), site.wordLengths, words * term.weight);
  raiseByAlternatives(scores, term, site);
  const grams = new Set(characterGrams(term.folded));
  const share = (gramShare * term.weight) / Math.sqrt(grams.size);
  for (const gram of grams) addPostings(scores, site.grams.get(gram), site.gramLengths, share);
  return scores;
}

/**
 * What the best imaginable article would get for this term: a word of its rarity, often. Words that the site does not
 * know weigh fully, so that a query about something else never looks well answered.
 */
export function idealScore(term: QueryTerm, site: FrontWords): number {
  return term.weight * termRarity(term, site) * (saturation + 1);
}

/** How telling the term's own word is on this site. */
export function termRarity(term: QueryTerm, site: FrontWords): number {
  return rarity(site.articles, joinPostings(term.stems, site)?.size ?? 0);
}

/** An article gets the word or what may be meant by it, whichever gives more, never both. */
function raiseByAlternatives(scores: Float64Array, term: QueryTerm, site: FrontWords): void {
  for (const [stem, weight] of term.alternatives) {
    scorePostings(site.stems.get(stem), site.wordLengths, weight, (article, score) => {
      if (score > (scores[article] ?? 0)) scores[article] = score;
    });
  }
}

/** Several stems count as one word: an article with two of them has it twice, and its rarity is that of all together. */
function joinPostings(
  stems: readonly string[],
  { stems: index }: FrontWords,
): Postings | undefined {
  if (stems.length <= 1) return index.get(stems[0] ?? '');
  const joined = new Map<number, number>();
  for (const stem of stems) {
    for (const [article, weight] of index.get(stem) ?? []) {
      joined.set(article, (joined.get(article) ?? 0) + weight);
    }
  }
  return joined;
}

function addPostings(
  scores: Float64Array,
  postings: Postings | undefined,
  lengths: Lengths,
  share: number,
): void {
  scorePostings(postings, lengths, share, (article, score) => {
    scores[article] = (scores[article] ?? 0) + score;
  });
}

/** Okapi BM25 (Robertson and Zaragoza 2009, formula 3.15) with weighted fields added up before saturation (BM25F). */
function scorePostings(
  postings: Postings | undefined,
  lengths: Lengths,
  share: number,
  give: (article: number, score: number) => void,
): void {
  if (!postings || postings.size === 0) return;
  const factor = share * rarity(lengths.of.length, postings.size) * (saturation + 1);
  for (const [article, weight] of postings) {
    const length = (lengths.of[article] ?? 0) / lengths.mean;
    give(
      article,
      (factor * weight) / (weight + saturation * (1 - lengthPenalty + lengthPenalty * length)),
    );
  }
}
