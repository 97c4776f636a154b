import type { Topics } from '../core/contacts/topic.ts';
import type { ArticleData } from '../core/content/article.ts';
import type { ArticleId } from '../core/content/article-id.ts';
import type { Facts } from '../core/content/facts.ts';
import type { Flow } from '../core/content/flow.ts';
import type { OldAddresses } from '../core/content/old-addresses.ts';
import type { Site } from '../core/content/site.ts';
import type { Decision } from '../core/insights/report-decisions.ts';
import type { DateMark } from '../core/insights/report-time.ts';
import type { Words } from '../core/messages/words-schema.ts';
import type { Idea } from '../core/search/read-lexicon.ts';
import type { Finding } from './finding.ts';
import type { ReplyFile } from './read-replies.ts';

/** A part of an article under one heading; the first has none. Text only: markup gone, facts filled in. */
export interface SourceSection {
  /** The heading's anchor, as the site gives it; empty for the text before the first heading. */
  id: string;
  heading: string;
  text: string;
}

/** One article as it lies in `content/`, read without Astro. */
export interface SourceArticle extends ArticleId {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  /** The dated variant that stands at its address: `<collection>/<locale>/<file name>`. */
  variant?: string;
  /** Path as an editor knows it, from the project's folder: the variant's, where one stands. */
  file: string;
  url: string;
  data: ArticleData;
  sections: readonly SourceSection[];
  /** Its guided flows, in the order of the text. */
  flows: readonly Flow[];
  /** The last days of its texts with dates: its own, and those of its variants. */
  datedUntil?: readonly string[];
  /** First 8 hex digits of SHA-256 over the text without markup: changes when what is said changes. */
  rev: string;
}

/** A query that an article answers, and where somebody wrote so. */
export interface PlacedQuery {
  query: string;
  /** `<collection>/<locale>/<slug>`, an article of the site. */
  article: string;
  locale: string;
  file: string;
  /** From 1. */
  line: number;
  column: number;
}

export interface SourceContent {
  site: Site;
  /** The shop's own words, by language: `words.<locale>.yml`. */
  words: Readonly<Record<string, Words>>;
  facts: Facts;
  /** What this shop's customers call what its articles say, by language: `synonyms.<locale>.yml`. */
  synonyms: Readonly<Record<string, readonly Idea[]>>;
  /** `topics.yml`: what customers write about; empty without the file. */
  topics: Topics;
  /** Addresses of an earlier help center, and the article that answers there now: `redirects.yml`. */
  oldAddresses: OldAddresses;
  /** Drafts and articles outside their dates are left out. */
  articles: readonly SourceArticle[];
  /** What support sends, right or wrong. */
  replies: readonly ReplyFile[];
  /** Titles and `alsoAsked` of all articles: each must find its article. */
  asked: readonly PlacedQuery[];
  /** Queries of customers that editors have taken over from the log: `learned.<locale>.yml`. */
  learned: readonly PlacedQuery[];
  /** Queries that must go on finding their article: `protected.<locale>.yml`. */
  protected: readonly PlacedQuery[];
  /** What the team has decided about topics and articles: `gaps.yml`. */
  decisions: readonly Decision[];
  /** Days that explain numbers, oldest first: `calendar.yml`. */
  calendar: readonly DateMark[];
  /** Everything that is wrong, in the order of files and lines. The build stops when there is an error among them. */
  findings: readonly Finding[];
}
