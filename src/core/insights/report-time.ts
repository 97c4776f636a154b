import type { Estimate, Range } from '../stats/interval.ts';
import type { NextStep } from './next-steps.ts';

/** What changed in time: edits, alarms, this week beside others, and the days that somebody has marked. */
export interface Timeline {
  /** Versions of articles that were read in this period, newest first. */
  edits: EditRow[];
  /** What is far off what its weekdays let expect, the most telling first. Needs five weeks of history. */
  alarms: AlarmRow[];
  /** Calendar weeks of the period from Monday to Sunday, oldest first; the last one may be unfinished. */
  weeks: WeekRow[];
  /** The last seven whole days beside the seven before them, and beside the same week a year ago where it is there. */
  sameWeek: SameWeekRow[];
  /** Marked days of `content/calendar.yml` that touch the period, oldest first. */
  marks: DateMark[];
}

/** A day, or several, on which something happened that moves numbers: a campaign, a new policy, a holiday. */
export interface DateMark {
  from: string;
  /** Last day, the same as `from` for a single one. */
  to: string;
  title: string;
  /** See `content/calendar.yml`. */
  kind: string;
}

/** Reads of an article that ended in failure, of all that can be judged. */
export interface VersionCount {
  reads: number;
  failed: number;
  /** Drawn towards the collection's mean. */
  failure: Estimate;
}

export const editVerdicts = ['better', 'worse', 'no-sign-yet'] as const;
export type EditVerdictKey = (typeof editVerdicts)[number];

export interface EditRow {
  article: string;
  title: string;
  url: string;
  /** First day on which the new text was read. */
  day: string;
  /** State of the text after and before, 8 hex digits each. */
  rev: string;
  previousRev: string;
  /** At most the 60 days up to the edit. */
  before: VersionCount;
  /** Since then, up to the next edit. */
  after: VersionCount;
  /** Bayes factor of a change against none; from 20 on it is said. */
  evidence: number;
  verdict: EditVerdictKey;
  /** Share that failed in the rest of the collection, before and after the same day; `null` without reads. */
  collection: { before: number | null; after: number | null };
  /** Marked days within a week of the edit: they may be the reason instead. */
  marks: DateMark[];
}

export const alarmKinds = ['spike', 'dip', 'drift'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export const alarmSubjects = ['topic', 'article', 'searches', 'contacts'] as const;
export type AlarmSubject = (typeof alarmSubjects)[number];

export interface AlarmRow {
  kind: AlarmKind;
  /** What was counted: searches for a topic, contacts after an article, all searches, all clicks on a way to a person. */
  of: AlarmSubject;
  /** Topic or article; `null` for a topic whose words may not be shown, and for sums. */
  id: string | null;
  title: string | null;
  /** First day of the run of alarms that ends with `day`. */
  since: string;
  /** Last day with an alarm: the last whole day, or one of the six before it. */
  day: string;
  /** Counted and expected since `since`. `days` is 7 where single days are too few to judge and weeks were compared. */
  count: number;
  expected: number;
  days: number;
  /** Queries of these days that may be shown, most frequent first. */
  queries: { query: string; count: number }[];
  /** Articles that these searches opened, most frequent first. */
  articles: { article: string; title: string; count: number }[];
  /** Who is asked to look: the owner of the article, or of the topic's nearest one. */
  owner: string | null;
  nextStep: NextStep;
  /** Marked days that cover the alarm: the likely reason. */
  marks: DateMark[];
}

export interface WeekRow {
  /** Monday and Sunday, or the ends of the period within. */
  from: string;
  to: string;
  /** Days of it with data. */
  days: number;
  views: number;
  reads: number;
  failed: number;
  searches: number;
  /** Expected number of searches that were not answered. */
  unanswered: number;
  contacts: number;
  marks: DateMark[];
}

export const weekMeasures = ['views', 'reads', 'searches', 'unanswered', 'contacts'] as const;
export type WeekMeasure = (typeof weekMeasures)[number];

export interface SameWeekRow {
  measure: WeekMeasure;
  now: number;
  /** The seven days before, or the same weekdays 52 weeks ago. `null` when a day of them was not recorded. */
  weekBefore: number | null;
  yearBefore: number | null;
  /** now ÷ weekBefore with its 90 % interval; `null` where it cannot be told. */
  ratio: Range | null;
}
