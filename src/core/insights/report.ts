import type { ContactsReport, NextIssueRow } from '../contacts/contacts-report.ts';
import type { SurveysReport } from '../contacts/surveys-report.ts';
import type { Estimate, Interval, Range } from '../stats/interval.ts';
import type { NextStep } from './next-steps.ts';
import type { RanksFile } from './ranks.ts';
import type { DataNotes } from './report-data.ts';
import type { DecisionRow, WorkState } from './report-decisions.ts';
import type { FlowRow } from './report-flows.ts';
import type { Timeline } from './report-time.ts';
import type { TranslationRow } from './report-translations.ts';

export { type NextStep, nextSteps } from './next-steps.ts';

/**
 * Everything that one report says, as data: the pages, tables and files are printed from it and from nothing else.
 * It is `report.json`. A field is added freely; one that changes its meaning or goes away is a new `version`.
 *
 * Shares are 0–1. "Per month" is per 30 days (reads) or 30.44 days (searches). Days are dates of the site's time zone.
 * No query stands anywhere in it that fewer than `k` journeys typed, or that was typed on one day only.
 */
export interface Report {
  version: 1;
  /** ISO 8601, UTC. */
  generatedAt: string;
  siteName: string;
  /** Locales that have articles, sorted. */
  locales: string[];
  timeZone: string;
  /** Distinct journeys needed before a query is shown. */
  k: number;
  /** Euro for one contact, or `null`: then the report speaks of contacts only. */
  costPerContact: number | null;
  period: Period;
  totals: Totals;
  bounceCheck: BounceCheck;
  /** Every article of the site, ranked ones first in their order, then the others by reads. */
  articles: ArticleRow[];
  /** Topics that were asked and not answered, worth most first. Not listed where `lower` ≤ 0.40. */
  gaps: GapRow[];
  /** Sum of the topics that too few journeys asked for to be shown one by one. */
  otherGaps: OtherGaps;
  /** Every "no" that came with a comment, newest first. */
  inbox: InboxItem[];
  visibility: Visibility;
  /** What to do next, worth most first, at most 20. */
  queue: QueueItem[];
  /** Articles that readers go on to more often than usual: what a "next step" may name. */
  nextIssues?: NextIssueRow[];
  /** What imported tickets and orders say; absent without any. */
  contacts?: ContactsReport;
  /** What readers answered when they were asked; absent without an answer. */
  surveys?: SurveysReport;
  /** Edits, alarms, weeks and marked days; absent in reports of before there was one. */
  time?: Timeline;
  /** Missing and outdated translations, most searched for first; absent in reports of before there was a board. */
  translations?: TranslationRow[];
  /** What became of the decisions in `content/gaps.yml`, in their order. */
  decisions?: DecisionRow[];
  /** What could and could not be used. */
  data?: DataNotes;
  /** Events that wait beside a store that fails, and are not in this report. */
  spooled?: number;
  /** For the next build; the content of `ranks.json`. */
  ranks: RanksFile;
}

export interface Period {
  /** Day of the first counted event, or `null` when nothing was recorded. */
  from: string | null;
  /** Day of the report. */
  to: string;
  /** Days of observation that rates per month are based on: 1 to the days asked for; 0 when nothing was recorded. */
  days: number;
}

/** Why a line of the log was not counted. */
export const skipReasons = [
  /** Not JSON, or not an event of this version. */
  'unreadable',
  /** Its id was there already. */
  'duplicate',
  /** Later than the moment of the report. */
  'future',
  /** Before the period of the report. */
  'before-period',
  /** About an article that the site does not have (any more). */
  'unknown-article',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface Totals {
  /** Lines read, counted or not. */
  events: number;
  /** Events left after `skipped` and `bots`. */
  counted: number;
  /** Left out whole, with every event that they sent. */
  bots: { journeys: number; events: number };
  skipped: Record<SkipReason, number>;
  pageViews: number;
  /** Pairs of journey and article with a read, mature or not. */
  reads: number;
  /** Reads whose last event is at least 30 minutes old: only these count in rates. */
  mature: number;
  /** Settled searches, after those that were typed on within seconds are collapsed into one. */
  searches: number;
  /** Runs of searches for one thing. */
  chains: number;
  /** Expected number of chains that were not answered: sum of the probabilities. Not a whole number. */
  unanswered: number;
  /** Clicks on any way to a person. */
  contacts: number;
  /** Votes in effect: the last one of each journey and article, withdrawn ones not counted. */
  votes: { up: number; down: number };
  /** Contacts avoided per month over all articles; `null` where the data cannot tell. */
  avoided: Range | null;
  /** Contacts leaked per month: readers of an article who went on to contact. */
  leaked: number;
  /** avoided / (avoided + leaked) for the low, mid and high case; `null` without `avoided`. */
  deflectionRate: Range | null;
}

/** Whether going back quickly tells something about the articles of this site; decides what a failure is. */
export interface BounceCheck {
  /** True: a failure is a contact, a "no" or a bounce. False: a contact or a "no". */
  informative: boolean;
  /** Mean Spearman correlation of contact and bounce rates over collections; `null` when there is too little data. Needs ≥ 0.10. */
  correlation: number | null;
  /** Articles that took part: those with at least 60 reads, in collections with at least six such. Needs ≥ 30. */
  articles: number;
}

/** What became of a read; the first that holds, in this order. */
export const readOutcomes = ['contact', 'vote_no', 'confirmed', 'bounced', 'silent'] as const;
export type ReadOutcome = (typeof readOutcomes)[number];

export interface ArticleRow {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  collection: string;
  locale: string;
  title: string;
  url: string;
  views: number;
  /** Mature reads, the `n` of every rate. */
  reads: number;
  outcomes: Record<ReadOutcome, number>;
  /** Share of reads that failed, drawn towards the collection's mean where reads are few. */
  failure: Estimate;
  /** Share of reads after which the reader went to contact. */
  leak: Estimate;
  /** Place in the one list over all articles and languages, 1 fails least; `null` when there is too little data. */
  rank: number | null;
  /** No reads, or an interval of `failure` wider than 0.30. */
  tooLittleData: boolean;
  fixFirst: FixFirst;
  /** Contacts that this article spares per month; `null` where the data cannot tell. */
  avoided: Range | null;
  votes: {
    up: number;
    down: number;
    /** Share of "yes" among those who voted. Says nothing about the silent. */
    helpful: Estimate;
  };
  /** Reasons given with votes in effect, by reason key of the event format; only those that were given. */
  reasons: Record<string, number>;
  /** Queries after which readers opened it, most frequent first: only those that may be shown. */
  queries?: { query: string; count: number }[];
  /** Its guided flows that enough readers began: where they stop. Absent without any. */
  flows?: FlowRow[];
}

/** What rewriting this article is worth: contacts above what a good article of its collection causes. */
export interface FixFirst extends Interval {
  /** Avoidable contacts per month, expected. */
  score: number;
  /** Probability that the article leaks more than a good one (the best quarter) of its collection. */
  certainty: number;
}

/**
 * - `missing`: no article answers it.
 * - `wording`: an article answers it, but not under these words.
 * - `weak`: readers find the article and it does not help them.
 */
export const gapClasses = ['missing', 'wording', 'weak'] as const;
export type GapClass = (typeof gapClasses)[number];

/**
 * Why a topic is not answered, more finely:
 *
 * - `missing`, `wording`, `weak`: as the class.
 * - `translation`: an article answers it in another language, and is not, or no longer rightly, translated (class `missing`).
 * - `ranking`: an article answers it, found under these words but too far down (class `wording`).
 * - `misdirected`: readers open an article that cannot help them; another one can (class `wording`: the search is to
 *   blame, not the author).
 * - `noise`: one sender asks again and again. Never listed, counted in `otherGaps`.
 */
export const gapCauses = [...gapClasses, 'translation', 'ranking', 'misdirected', 'noise'] as const;
export type GapCause = (typeof gapCauses)[number];

export interface GapRow {
  /**
   * `<locale>/<first label as an address>`, kept while most of the topic's words stay, whatever its label becomes;
   * `<locale>:<number>` without a label, and then for this report only.
   */
  id: string;
  /** The most frequent query that may be shown; `null` when each single one was typed too rarely. */
  label: string | null;
  class: GapClass;
  /** Why, more finely; absent in reports made before there was more than the class. */
  cause?: GapCause;
  /** Queries that may be shown, most frequent first. `count` is the number of chains that began or continued with it. */
  queries: { query: string; count: number }[];
  /** Different queries of this topic that may not be shown. */
  hiddenQueries: number;
  /** Chains of this topic. */
  chains: number;
  /** Expected number of them that were not answered. */
  unanswered: number;
  /** Share not answered, smoothed: (unanswered + 1) / (chains + 3). */
  rate: number;
  /** Lower bound of `rate` (one-sided 90 %). */
  lower: number;
  /** What answering it would spare. */
  contactsPerMonth: Range;
  /** The most similar article in the topic's language, `null` when none is alike; for `wording` and `weak` the article meant. */
  nearest: { article: string; title: string; cosine: number } | null;
  /** A `missing` topic so close to an article (cosine ≥ 0.60) that other words may do. */
  maybeFindability: boolean;
  /** For `wording`: words of shown queries that the article lacks, to be added as keywords. */
  missingWords: string[];
  /** The chance that no article answers it, by what the search makes of its queries, 0–1. */
  missing?: number;
  /** For `wording`, `ranking` and `misdirected`: what to write into which file of `content/`, so that it is found. */
  patch?: PatchLine[];
  /** For `weak`: why readers said no to the article, most frequent first. */
  reasons?: { reason: string; count: number }[];
  /** What `content/gaps.yml` says of it; absent: nothing. Dismissed topics are not listed. */
  state?: WorkState;
  owner?: string | null;
  /** Languages of the pages where it was asked, most frequent first. */
  locales: string[];
  /** First and last day on which it was asked. */
  firstDay: string;
  lastDay: string;
}

/** A line that an editor can take over as it is. */
export interface PatchLine {
  /** Below the project's folder: `content/synonyms.de.yml`, `content/returns/de/return-an-item.mdx`. */
  file: string;
  /** YAML of one line, without indentation. */
  line: string;
  /** Searches that it is about. */
  count: number;
}

export interface OtherGaps {
  topics: number;
  chains: number;
  unanswered: number;
  contactsPerMonth: Range;
}

export interface InboxItem {
  article: string;
  title: string;
  locale: string;
  day: string;
  /** Reason key of the event format. */
  reason: string | null;
  /** The reader's own words, scrubbed. Never to be printed as HTML. Empty for a low rating without words. */
  comment: string;
  /** Event that it came with: `npm run inbox -- --done ID` takes it off. */
  id?: string;
  /** A vote, or an answer of the survey. Absent: a vote. */
  from?: 'vote' | 'survey';
  /** "Yes" or "no" in effect; `null` where no vote was asked for. Absent: no. */
  value?: 1 | -1 | null;
  /** How easy it was, 0 hard to 1 easy; `null` or absent where it was not said. */
  ease?: number | null;
  /** Somebody of the team has dealt with it. */
  answered?: boolean;
}

/** Printed beside every number about contacts avoided: hiding the way to a person is not deflection. */
export interface Visibility {
  contactClicks: number;
  /** Share of counted page views with at least one click on a way to a person; `null` without views. */
  shareOfViews: number | null;
  byChannel: Record<string, number>;
}

/**
 * - `rewrite`: an article that leaks more than a good one.
 * - `new-article`: no article answers it.
 * - `wording`: customers' words that the search does not connect with the article.
 * - `translation`: answered in another language only, or by an outdated translation.
 * - `ranking`: the search puts other articles before the one that helps.
 * - `stale`: readers find it out of date, its day of review is past, its text with dates ends soon, or it got worse by an edit.
 * - `root-cause`: the text is understood, the rule behind it causes the contacts.
 */
export const queueKinds = [
  'rewrite',
  'new-article',
  'wording',
  'translation',
  'ranking',
  'stale',
  'root-cause',
] as const;
export type QueueKind = (typeof queueKinds)[number];

export interface QueueItem {
  /** `<kind> <article or topic>`: the same from report to report while the topic keeps its identity. */
  id?: string;
  kind: QueueKind;
  /** An article's title or a topic's label; `null` for a topic whose words may not be shown. */
  title: string | null;
  /** The article to work on, or the nearest one to a new article. */
  article: string | null;
  /** Row of `gaps` that it comes from. */
  gap: string | null;
  locale: string | null;
  /** Contacts that it can spare per month. */
  contactsPerMonth: Range;
  /** The counts behind it, by name: reads, contacts, no-votes, chains, unanswered … */
  evidence: Partial<
    Record<
      'reads' | 'contacts' | 'votesNo' | 'bounced' | 'comments' | 'chains' | 'unanswered',
      number
    >
  >;
  nextStep: NextStep;
  /** `done` stands for: called done in `content/gaps.yml`, and it is not. Absent: open. */
  state?: WorkState;
  /** Who answers for the article, or has taken the topic; `null` where nobody is named. */
  owner?: string | null;
}
