import type { Idea } from './read-lexicon.ts';

/** A part of a document under one heading; `id` and `heading` are empty for the text before the first heading. */
export interface DocumentSection {
  id: string;
  heading: string;
  text: string;
}

/** An article as the search sees it. Text only, in one language. */
export interface SearchDocument {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  locale: string;
  url: string;
  title: string;
  summary: string;
  collection: string;
  /** Questions as customers ask them: the editor's, and what the log has taught. */
  alsoAsked: readonly string[];
  /** The most asked of the article's typed facts: "Refund: 3–5 working days". */
  fact?: string;
  /** Words customers use that the text does not. */
  keywords: readonly string[];
  /** The shop's own lexicon in this language, the same for all of its articles. */
  ideas?: readonly Idea[];
  sections: readonly DocumentSection[];
}
