import type { PackedPostings } from './pack-postings.ts';

/**
 * The front index as files. Each is JSON with packed text in it, so that every host compresses it.
 *
 * - `lotse-<locale>.json`, the core, is loaded first: titles, the lexicon, and the words that say most.
 * - `lotse-<locale>-<digest>/w<n>.json`, the shelves of words: what else is known about a run of stems, so a query
 *   loads only those of its own words. Phrasings are always there; words only where they are too many for the core.
 * - `a<n>.json` and `pages.json` beside them, on large sites: what a hit shows beyond its title, a few articles a
 *   file, and the ids that Pagefind gives them.
 *
 * The folder's name changes with what is in it, so that a page that is still open never mixes two builds.
 */

/** Raised when the shape changes: a page that is still open then says that search is unavailable instead of guessing. */
export const frontFilesVersion = 3;

export interface FrontCore {
  version: typeof frontFilesVersion;
  locale: string;
  articles: PackedArticles;
  /** Words of articles beyond those of the texts that the core holds anyway. */
  words: PackedPostings;
  /** One idea a line: `texts|asked|parts`. */
  ideas: string;
  /** How long each article is in weights of words, when the shelves hold some of them. */
  lengths?: string;
  shelves: {
    folder: string;
    /** The first stem of each shelf of words, in order. */
    words: readonly string[];
    /** Articles in each file of articles; 0 when the core has all that is shown. */
    articles: number;
  };
}

/** Columns, one value for each article. An empty text is what can be told from the rest (see `pack-articles.ts`). */
export interface PackedArticles {
  collections: readonly string[];
  /** Where the addresses of each collection begin. */
  folders: readonly string[];
  collection: string;
  title: readonly string[];
  article: readonly string[];
  url: readonly string[];
  asked: readonly (readonly string[])[];
  /** Absent on large sites. */
  details?: PackedDetails;
  page?: readonly string[];
}

/** What a hit shows beyond its title. */
export interface PackedDetails {
  summary: readonly string[];
  fact: readonly string[];
}

/** What is known about a run of stems. */
export interface WordShelf {
  words: PackedPostings;
  phrasings: PackedPostings;
}

export function frontFile(locale: string): string {
  return `lotse-${locale}.json`;
}
