import type { ShareOf } from './contacts-report.ts';

/** What readers said when they were asked. */
export interface SurveysReport {
  /** Answers to at least one question. */
  answers: number;
  /** How easy it was, 0 hard to 1 easy, whatever the scale was. */
  ease: EaseSummary | null;
  /** "Would you have contacted us?" among those whose question was answered. */
  wouldContact: ShareOf | null;
  /** Articles with at least five answers, the hardest first. */
  articles: { article: string; title: string; ease: EaseSummary | null }[];
}

export interface EaseSummary {
  answers: number;
  mean: number;
  /** 95 % interval of the mean. */
  low: number;
  high: number;
  /** Answers at or below a third of the scale. */
  hard: number;
}
