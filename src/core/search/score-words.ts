import { characterGrams } from './character-grams.ts';
import type { FrontWords, Lengths, Postings } from './front-words.ts';
import type { QueryTerm } from './plan-query.ts';

/** How soon a repeated word stops adding (BM25's k1, 0–3) and how much long articles are held back (b, 0–1). */
const saturation = 1.2;
const lengthPenalty = 0.6;

/** What character grams add to whole words. Measured flat from 0.1 to 0.8; without them one German query in ten finds nothing. */
const gramShare = 0.2;

/** What one term adds to each article's score. */
export function scoreTerm(term: QueryTerm, site: FrontWords): Float64Array {
  const scores = new Float64Array(site.articles);
  if (site.articles === 0) return scores;
  addPostings(scores, joinPostings(term.stems, site.stems), site.wordLengths, term.weight);
  const grams = new Set(
    characterGrams(term.match === 'corrected' ? foldedOf(term, site) : term.word),
  );
  const share = (gramShare * term.weight) / Math.sqrt(grams.size);
  for (const gram of grams) addPostings(scores, site.grams.get(gram), site.gramLengths, share);
  return scores;
}

/**
 * What the best imaginable article would get for this term: a word in one article only, twice over. Words that the
 * site does not know weigh fully, so that a query about something else never looks well answered.
 */
export function idealScore(term: QueryTerm, site: FrontWords): number {
  const known = joinPostings(term.stems, site.stems)?.size ?? 0;
  return term.weight * rarity(site.articles, known === 0 ? 0.5 : known) * (saturation + 1);
}

function foldedOf(term: QueryTerm, site: FrontWords): string {
  const spellings = site.spellings.get(term.stems[0] ?? '') ?? [];
  return spellings.find(({ word }) => word === term.searched)?.folded ?? term.word;
}

/** Several stems count as one word: an article with two of them has it twice, and its rarity is that of all together. */
function joinPostings(
  stems: readonly string[],
  index: ReadonlyMap<string, Postings>,
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

/** Okapi BM25 (Robertson and Zaragoza 2009, formula 3.15) with weighted fields added up before saturation (BM25F). */
function addPostings(
  scores: Float64Array,
  postings: Postings | undefined,
  lengths: Lengths,
  share: number,
): void {
  if (!postings || postings.size === 0) return;
  const factor = share * rarity(scores.length, postings.size) * (saturation + 1);
  for (const [article, weight] of postings) {
    const length = (lengths.of[article] ?? 0) / lengths.mean;
    const held = saturation * (1 - lengthPenalty + lengthPenalty * length);
    scores[article] = (scores[article] ?? 0) + (factor * weight) / (weight + held);
  }
}

/** BM25's inverse document frequency, never negative. */
function rarity(articles: number, holding: number): number {
  return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
}
