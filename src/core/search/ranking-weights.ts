/**
 * What each signal adds to an article's score. Chosen by a linear ranker that was fitted on three of the four test shops
 * and judged on the fourth, in two languages, and rounded to what does both languages good. `npm run search:eval --
 * --ablate` says what each is worth now; this room's README has the table.
 */
export interface RankingWeights {
  /** The texts' own words; what may be meant by them counts fully, because grams and Pagefind do not see it. */
  words: number;
  /** Character grams beside whole words: they keep a query from finding nothing. */
  grams: number;
  /** Pagefind beside the front index: the full text of large sites. */
  fullText: number;
  /** A title that is the question. */
  title: number;
  /**
   * A question that is nearly the query. Farther questions add nothing: customers ask each thing in their own words, and
   * another's words are not theirs.
   */
  asked: number;
  /**
   * The nearest question as far as questions of this site can be trusted to speak for others (`learned-trust.ts`), in
   * place of title and near question where it is more.
   */
  learned: number;
  /** The way of putting the question. */
  phrasings: number;
  /** The other articles of the collection: enough to part equals. */
  collection: number;
  /**
   * The power of a word's score: below 1 there is less distance between much and little, so that several words that
   * fit a little stand before one chance word that fits fully.
   */
  evening: number;
}

export const rankingWeights: RankingWeights = {
  words: 0.5,
  grams: 0.4,
  fullText: 0.35,
  title: 1.4,
  asked: 2,
  learned: 4,
  phrasings: 2.2,
  collection: 0.25,
  evening: 0.7,
};
