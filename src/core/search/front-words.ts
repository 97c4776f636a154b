import { characterGrams } from './character-grams.ts';
import type { FrontIndex } from './front-index.ts';
import { atOnce, type Steps } from './in-steps.ts';
import type { Language } from './language.ts';
import { pairsOf } from './pack-postings.ts';

/** In how many articles something occurs, and with which weight: article number → weight. */
export type Postings = ReadonlyMap<number, number>;

/** One way in which a word of the site is written. */
export interface Spelling {
  /** Lower case, umlauts as the site writes them. */
  word: string;
  folded: string;
  /** Weight over all articles: the more, the likelier it is what somebody meant. */
  weight: number;
}

/** The front index, opened: its words by stem and by character grams. */
export interface FrontWords {
  readonly articles: number;
  readonly stems: ReadonlyMap<string, Postings>;
  /** The ways of writing each stem, the most frequent first. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  readonly grams: ReadonlyMap<string, Postings>;
  /** How long each article is, counted in weights of words and of grams. */
  readonly wordLengths: Lengths;
  readonly gramLengths: Lengths;
  /**
   * Takes in words that came later: their stems and spellings, not their grams, because pieces of words are compared
   * with what is always there.
   *
   * @returns how they are written
   */
  grow(words: FrontIndex['words']): readonly Spelling[];
}

export interface Lengths {
  readonly of: Float64Array;
  /** Never 0, so that one can divide by it. */
  readonly mean: number;
}

/** Words between two rests: some 8 ms of work. */
const wordsAtOnce = 300;

export function openFrontWords(index: FrontIndex, language: Language): FrontWords {
  return atOnce(frontWordsInSteps(index, language));
}

export function* frontWordsInSteps(index: FrontIndex, language: Language): Steps<FrontWords> {
  const articles = index.articles.length;
  const stems = new Map<string, Map<number, number>>();
  const spellings = new Map<string, Spelling[]>();
  const grams = new Map<string, Map<number, number>>();
  const wordLengths = new Float64Array(articles);
  const gramLengths = new Float64Array(articles);

  for (const [at, [word, postings]] of Object.entries(index.words).entries()) {
    if (at % wordsAtOnce === wordsAtOnce - 1) yield;
    const folded = language.fold(word);
    const stem = language.stem(folded);
    const pieces = characterGrams(folded);
    let total = 0;
    for (const [article, weight] of pairsOf(postings)) {
      if (article >= articles) continue;
      total += weight;
      add(stems, stem, article, weight);
      wordLengths[article] = (wordLengths[article] ?? 0) + weight;
      gramLengths[article] = (gramLengths[article] ?? 0) + weight * pieces.length;
      for (const piece of pieces) add(grams, piece, article, weight);
    }
    const known = spellings.get(stem);
    if (known) known.push({ word, folded, weight: total });
    else spellings.set(stem, [{ word, folded, weight: total }]);
  }
  for (const known of spellings.values()) known.sort((a, b) => b.weight - a.weight);
  index.lengths?.forEach((length, article) => {
    wordLengths[article] = length;
  });

  function growBy(word: string, postings: readonly number[]): Spelling {
    const folded = language.fold(word);
    const stem = language.stem(folded);
    let total = 0;
    for (const [article, weight] of pairsOf(postings)) {
      if (article >= articles) continue;
      total += weight;
      add(stems, stem, article, weight);
    }
    const known = spellings.get(stem) ?? [];
    const before = known.find((spelling) => spelling.word === word);
    const spelling = { word, folded, weight: total + (before?.weight ?? 0) };
    const others = known.filter((other) => other !== before);
    spellings.set(
      stem,
      [...others, spelling].sort((a, b) => b.weight - a.weight),
    );
    return spelling;
  }

  return {
    grow: (words) => Object.entries(words).map(([word, postings]) => growBy(word, postings)),
    articles,
    stems,
    spellings,
    grams,
    wordLengths: measured(wordLengths),
    gramLengths: measured(gramLengths),
  };
}

function measured(of: Float64Array): Lengths {
  return { of, mean: of.reduce((sum, length) => sum + length, 0) / of.length || 1 };
}

function add(
  index: Map<string, Map<number, number>>,
  key: string,
  article: number,
  weight: number,
): void {
  const postings = index.get(key);
  if (postings) postings.set(article, (postings.get(article) ?? 0) + weight);
  else index.set(key, new Map([[article, weight]]));
}
