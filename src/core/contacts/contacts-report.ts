import type { Interval } from '../stats/interval.ts';

/**
 * What imported tickets and orders say, beside what readers do. `null` stands wherever it cannot be told; nothing in it
 * tells who wrote.
 *
 * Times are in milliseconds, calendar time. Shares are 0–1, intervals 90 % unless said otherwise.
 */
export interface ContactsReport {
  /** Where the tickets come from, by source: `zendesk`, `gorgias` … */
  sources: { source: string; tickets: number; from: string; to: string }[];
  /** First and last day with a ticket in the period of the report. */
  from: string | null;
  to: string | null;
  tickets: number;
  byChannel: { channel: ContactChannelKind; tickets: number }[];
  /** Whole months, oldest first; a month that the period only touches is left out. */
  rate: ContactRate | null;
  months: (ContactRate & { month: string })[];
  times: Record<TimeMeasure, TimeSummary | null>;
  /** At most one reply, and not opened again; of solved tickets whose seven days are over. `null` without replies. */
  firstContactResolution: ShareOf | null;
  /** Tickets of a customer who had written within the seven days before; of tickets whose customer is known. */
  repeat: ShareOf | null;
  /** Good ratings of all that were given. */
  satisfaction: ShareOf | null;
  /** Most tickets first. */
  topics: TopicRow[];
  /** Articles that our own search gives for tickets, most tickets first. */
  articles: { article: string; title: string; tickets: number; repeat: ShareOf | null }[];
  /** Tickets for whose subject the search is sure of no article, and those whose subject was not there or not looked at. */
  unassigned: { noAnswer: number; notAsked: number };
  /** What is wrong with the tags, in the order T1 to T7. */
  lint: TagFinding[];
  /** What customers write about next. */
  nextIssues: NextIssueRow[];
  /** What the contact page may promise, where enough tickets say so. */
  promises: ReplyPromise[];
}

/** A count out of another, with its 95 % Wilson interval. */
export interface ShareOf extends Interval {
  count: number;
  of: number;
  share: number;
}

export const channelKinds = ['email', 'chat', 'phone', 'form', 'social', 'other'] as const;
export type ContactChannelKind = (typeof channelKinds)[number];

/** Contacts for each order. */
export interface ContactRate {
  tickets: number;
  orders: number;
  /** Tickets ÷ orders with the Poisson interval; `null` without orders. */
  gross: (Interval & { rate: number }) | null;
  /** The same with one ticket for each order at most; `null` where tickets name no orders. */
  net: (Interval & { rate: number }) | null;
}

export const timeMeasures = ['firstResponse', 'resolution', 'wait'] as const;
export type TimeMeasure = (typeof timeMeasures)[number];

export interface TimeSummary {
  /** Tickets that it was measured on. */
  tickets: number;
  p50: number;
  p90: number;
  longest: number;
  /** Share within the target of `content/site.yml`; `null` without one. */
  withinTarget: (ShareOf & { target: number }) | null;
}

export const matrixActions = ['leverage', 'simplify', 'automate', 'eliminate'] as const;
/**
 * What to do with a topic, by its value for the company and for the customer (Price & Jaffe):
 *
 * - `leverage` (+/+): invite contact; never counted as avoided.
 * - `simplify` (+/−): shorten the path.
 * - `automate` (−/+): articles belong here.
 * - `eliminate` (−/−): the root cause has an owner; success is contacts per order falling.
 */
export type MatrixAction = (typeof matrixActions)[number];

export interface TopicRow {
  /** Key in `content/topics.yml`, or the tag where no topic names it. */
  topic: string;
  /** It stands in `content/topics.yml`. */
  described: boolean;
  owner: string | null;
  kind: 'cause' | 'symptom' | null;
  rootCause: string | null;
  tags: string[];
  tickets: number;
  /** Of all tickets. */
  share: number;
  /** Tickets for each order; `null` without orders. */
  perOrder: (Interval & { rate: number }) | null;
  repeat: ShareOf | null;
  satisfaction: ShareOf | null;
  p90FirstResponse: number | null;
  /** Place in the matrix, each axis −1 to 1; `null` for what no editor has judged. */
  matrix: {
    company: number;
    customer: number;
    action: MatrixAction;
    /** One of the axes lies within 0.15 of the middle. */
    borderline: boolean;
  } | null;
}

export const lintRules = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const;
/**
 * - T1: a topic lacks `owner`, `onSpike`, `onDip` or `polarity` (`missing` names them); without `missing`: no topic
 *   names the tag.
 * - T2: 25–75 % of at least 20 ratings are good: two things under one name. Split it.
 * - T3: a symptom without a cause, or resolved in too many ways (more than 1.5 bit). Name the causes.
 * - T4: more than a quarter of all tickets. Split it.
 * - T5: fewer than 5 tickets in 90 days. Merge it.
 * - T6: two tags nearly always together (Jaccard > 0.8). Merge them.
 * - T7: a name that says nothing ("other", "misc") on more than 15 % of the tickets.
 */
export type LintRule = (typeof lintRules)[number];

export interface TagFinding {
  rule: LintRule;
  /** Topic or tag. */
  tag: string;
  /** For T6. */
  other?: string;
  /** For T1: fields of the topic. */
  missing?: string[];
  tickets: number;
  /** What was measured: a share, an entropy in bit, a Jaccard index; `null` for T1 and a T3 without a cause. */
  value: number | null;
}

export interface NextIssueRow {
  /** Readers going from article to article, or customers writing again within 30 days. */
  of: 'article' | 'topic';
  from: string;
  fromTitle: string;
  next: string;
  nextTitle: string;
  /** Journeys, or customers, with the first one, and those of them that went on. */
  journeys: number;
  followed: number;
  /** Smoothed share that goes on, and how many times that is what is usual. At least 5 and at least 2. */
  share: number;
  lift: number;
}

/** Nine of ten first replies of the last 28 days came within this time. */
export interface ReplyPromise {
  channel: ContactChannelKind;
  tickets: number;
  p90: number;
}
