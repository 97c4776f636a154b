/** What a result shows, and where its full text lies. */
export interface FrontArticle {
  article: string;
  url: string;
  title: string;
  summary: string;
  collection: string;
  /** Questions as customers ask them; left out on a site with very many. */
  asked?: readonly string[];
  fact?: string;
  /** The id that Pagefind gives this page. */
  page: string;
}

/** An idea of the lexicon as this site knows it. */
export interface FrontIdea {
  /** Words that stand for one another in texts, and words and phrases (`money+back`) of questions. */
  texts: readonly string[];
  asked: readonly string[];
  /** Stems of the site's compounds with the idea in them. */
  parts: readonly string[];
}

/**
 * The small index that answers first and alone until Pagefind's full text is there: every article's title and the words
 * of the site. `front-files.ts` says how it is stored and loaded.
 */
export interface FrontIndex {
  locale: string;
  articles: readonly FrontArticle[];
  /**
   * Every word of the site in lower case, with the articles that hold it: number of the article, weight, number of
   * the next article, weight, … A word in a title weighs more than one in the text (see `build-front-index.ts`).
   * Words without articles are known for spelling; their articles are found in the full text.
   */
  words: Readonly<Record<string, readonly number[]>>;
  ideas: readonly FrontIdea[];
  /**
   * How long each article is in weights of all its words, when `words` holds only a part of them and the rest lies on
   * shelves (see `front-files.ts`).
   */
  lengths?: readonly number[];
  /** What the way of putting a question says about the articles. */
  phrasings: Phrasings;
}

/** Stems and pairs of stems (`"not arriv"`): number of an article, weight, number of the next, weight, … */
export type Phrasings = Readonly<Record<string, readonly number[]>>;
