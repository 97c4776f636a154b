import type { CollectionName } from '../content/collections.ts';

/** What the build tells a page about itself, so that the browser can report on it. Written as JSON on `<body>`. */
export interface PageContext {
  loc: string;
  /** Where events go: a path or the address of a collector; `false` when the site records nothing. */
  collector: string | false;
  /** `tab`: events carry a number of the tab (`core/events/recording.ts`). */
  recording?: 'tab';
  /** Share of page views whose reader is asked, 0–1; absent: nobody is. */
  survey?: number;
  /** Address of the contact page in this language: a click that leads there is a wish for a person. */
  contact: string;
  /** Read pages and the search are kept for offline use. */
  offline?: true;
  art?: string;
  rev?: string;
  col?: CollectionName;
  /** Ids of the article's guided flows, in the order of the text. */
  flows?: string[];
  page?: 'home' | 'collection' | 'search' | 'contact' | 'other';
  /** Addresses of the articles that name this one as the next question, and of those that name it as related. */
  nextOf?: string[];
  relatedOf?: string[];
}
