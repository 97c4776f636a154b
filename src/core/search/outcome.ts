/** A piece of text; `mark` is true where it matches the query. Always rendered as text, never as HTML. */
export interface TextPart {
  text: string;
  mark: boolean;
}

export interface SearchHit {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  url: string;
  title: string;
  summary: string;
  collection: string;
  /** Sum over the query's terms; comparable within one search only. Greater is better. */
  score: number;
  /** The sentence that answers, with the matched words marked. */
  excerpt: readonly TextPart[];
  /** The most asked of the article's typed facts: "Refund: 3–5 working days". */
  fact?: string;
  /** The section that matches best, when it is not the top of the page. */
  section?: { id: string; heading: string };
}

/**
 * What a search found, and how far it may be trusted.
 *
 * - `answer`: the first hit very likely answers.
 * - `maybe`: shown as "these may help".
 * - `none`: the page says that there is no answer yet; `hits` holds the nearest articles (at most three), or nothing.
 */
export interface SearchOutcome {
  query: string;
  verdict: 'answer' | 'maybe' | 'none';
  /** 0–1, monotone in the chance that the first hit answers the query. */
  confidence: number;
  hits: readonly SearchHit[];
  /** How many hits each collection has when it is asked for alone; those without are left out. */
  collections: Readonly<Record<string, number>>;
  /** The query as it was understood, when a typing error was corrected. */
  corrected?: string;
}

/**
 * One query in, one outcome out; the same function in the browser, in tests and in the replay. Never throws for any text.
 *
 * @param within shows the hits of one collection only; verdict and confidence stay those of the whole search
 */
export type Search = (query: string, within?: string) => Promise<SearchOutcome>;

/** Hits that count as answers: the `n` of a `search` event. */
export function answersShown(outcome: SearchOutcome): number {
  return outcome.verdict === 'none' ? 0 : outcome.hits.length;
}
