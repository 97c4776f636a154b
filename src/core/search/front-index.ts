/** Raised when the shape changes: a page that is still open then says that search is unavailable instead of guessing. */
export const frontIndexVersion = 2;

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
 * The small index that is loaded first: it knows every article's title and every word of the site, and answers alone
 * until Pagefind's full text is there.
 */
export interface FrontIndex {
  version: typeof frontIndexVersion;
  locale: string;
  articles: readonly FrontArticle[];
  /**
   * Every word of the site in lower case, with the articles that hold it: number of the article, weight, number of
   * the next article, weight, … A word in a title weighs more than one in the text (see `build-front-index.ts`).
   * Words without articles are known for spelling; their articles are found in the full text.
   */
  words: Readonly<Record<string, readonly number[]>>;
  ideas: readonly FrontIdea[];
  /** What the way of putting a question says about the articles. */
  phrasings: Phrasings;
}

/** Stems and pairs of stems (`"not arriv"`): number of an article, weight, number of the next, weight, … */
export type Phrasings = Readonly<Record<string, readonly number[]>>;

/** @throws Error when the value is no front index of this version */
export function readFrontIndex(value: unknown): FrontIndex {
  const index = value as Partial<FrontIndex> | null;
  if (
    typeof index !== 'object' ||
    index === null ||
    index.version !== frontIndexVersion ||
    !Array.isArray(index.articles) ||
    typeof index.words !== 'object' ||
    index.words === null ||
    !Array.isArray(index.ideas) ||
    typeof index.phrasings !== 'object' ||
    index.phrasings === null
  ) {
    throw new Error(`This is no search index of version ${frontIndexVersion}.`);
  }
  return index as FrontIndex;
}

/** The file's name, beside Pagefind's own. */
export function frontIndexFile(locale: string): string {
  return `lotse-${locale}.json`;
}
