/**
 * What each signal adds to an article's score. Chosen by a linear ranker that was fitted on three other shops and judged
 * on the fourth, in two languages, and rounded to what does both languages good; see this room's README.
 */
export interface RankingWeights {
  /** The texts' own words; what may be meant by them counts fully, because grams and Pagefind do not see it. */
  words: number;
  /** Character grams beside whole words. Flat from 0.1 to 0.8; without them one German query in ten finds nothing. */
  grams: number;
  /**
   * Pagefind beside the front index. Best between 0.2 and 0.5 in both languages: its prefixes and its longer text
   * help, its missing sense of German compounds does not.
   */
  fullText: number;
  /** A title that is the question. Flat between 1 and 2. */
  title: number;
  /**
   * A question that is nearly the query. Farther questions add nothing: on shops whose customers ask each thing in
   * their own words, counting them like titles cost two first places in a hundred.
   */
  asked: number;
  /**
   * The nearest question as far as questions of this site can be trusted to speak for others, in place of title and
   * near question where it is more. Measured +3 points of R@1 with ten learned queries an article on an English shop
   * whose customers ask in similar words, +1 with three, and nothing lost on four shops whose customers do not. Flat
   * between 4 and 6. A logistic classifier over words and character grams gave less.
   */
  learned: number;
  /** The way of putting the question. Flat between 1.5 and 2.5. */
  phrasings: number;
  /** The other articles of the collection: enough to part equals. */
  collection: number;
  /**
   * The power of a word's score: below 1 there is less distance between much and little, so that several words that
   * fit a little stand before one chance word that fits fully. Measured +0.5 points of R@3 and +1 of the confidence in
   * every shop; flat between 0.6 and 0.8.
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
