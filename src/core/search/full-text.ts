import type { DocumentSection } from './search-document.ts';

/** A page that Pagefind found, and how well: comparable within one word, and additive over words. */
export interface PageScore {
  page: string;
  score: number;
}

/** The text of every page, searched one word at a time: Pagefind in the browser and in Node. */
export interface FullText {
  find(word: string): Promise<readonly PageScore[]>;
  /** The text of a page by its headings. */
  read(page: string): Promise<readonly DocumentSection[]>;
}
