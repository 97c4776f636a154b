import type { Flow } from '../content/flow.ts';

/** What the report needs to know of an article: where it stands, and the words it can be found by. */
export interface ArticleText {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  title: string;
  url: string;
  summary: string;
  alsoAsked: readonly string[];
  keywords: readonly string[];
  /** Who answers for it. */
  owner?: string | undefined;
  /** The day by which somebody should read it again, `2026-11-21`. */
  reviewBy?: string | undefined;
  /** The last days, `2026-12-24`, of its texts with dates: its own, and those of its variants. */
  datedUntil?: readonly string[] | undefined;
  /** Earlier names of the article in its collection and language. */
  redirectFrom?: readonly string[] | undefined;
  /** A translation whose original has changed since it was made. */
  outdated?: boolean | undefined;
  /** Its guided flows. */
  flows?: readonly Flow[] | undefined;
}

/** Collection and locale of an article, from its name. */
export function placeOf(article: string): { collection: string; locale: string } {
  const [collection = '', locale = ''] = article.split('/');
  return { collection, locale };
}
