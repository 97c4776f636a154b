import type { ArticleText } from './article-text.ts';
import { addDays, daysFrom } from './calendar-days.ts';
import { type DayMeasures, sameWeekRows, weekRows } from './compare-weeks.ts';
import type { Evidence } from './evidence.ts';
import { findAlarms, type WatchedTopic } from './find-alarms.ts';
import { judgeEdits } from './judge-edits.ts';
import type { Period } from './report.ts';
import type { DateMark, Timeline } from './report-time.ts';
import { unansweredProbability } from './unanswered.ts';

export interface TimelineInput {
  evidence: Pick<Evidence, 'articleDays' | 'days' | 'chains'>;
  articles: readonly ArticleText[];
  topics: readonly WatchedTopic[];
  period: Period;
  marks: readonly DateMark[];
  bouncesCount: boolean;
  failureOf(article: string): number;
  k: number;
}

/** What changed in time. The day of the report is not over: it is in the weeks, and in no comparison. */
export function timelineOf({
  evidence,
  articles,
  topics,
  period,
  marks,
  bouncesCount,
  failureOf,
  k,
}: TimelineInput): Timeline {
  const { from, to } = period;
  if (from === null) return { edits: [], alarms: [], weeks: [], sameWeek: [], marks: [] };
  const { articleDays, days: dayCounts, chains } = evidence;
  const inPeriod = marks.filter((mark) => mark.from <= to && mark.to >= from);
  const yesterday = addDays(to, -1);
  const measures = measuresByDay(evidence, bouncesCount, failureOf);
  return {
    edits: judgeEdits(articleDays, { articles, bouncesCount, marks }),
    alarms: findAlarms({
      days: daysFrom(from, yesterday),
      ...{ dayCounts, articleDays, chains, topics, articles, k },
      marks: inPeriod,
    }),
    weeks: weekRows(measures, { from, to, marks: inPeriod }),
    sameWeek: sameWeekRows(measures, yesterday),
    marks: inPeriod,
  };
}

function measuresByDay(
  { articleDays, days, chains }: TimelineInput['evidence'],
  bouncesCount: boolean,
  failureOf: (article: string) => number,
): Map<string, DayMeasures> {
  const byDay = new Map<string, DayMeasures>();
  const at = (day: string): DayMeasures => {
    const known = byDay.get(day) ?? {
      ...{ views: 0, reads: 0, failed: 0, searches: 0, unanswered: 0, contacts: 0 },
    };
    byDay.set(day, known);
    return known;
  };
  for (const { day, pageViews, contacts } of days) {
    const count = at(day);
    count.views += pageViews;
    count.contacts += contacts;
  }
  for (const { day, reads, outcomes } of articleDays) {
    const count = at(day);
    count.reads += reads;
    count.failed += outcomes.contact + outcomes.vote_no + (bouncesCount ? outcomes.bounced : 0);
  }
  for (const chain of chains) {
    const count = at(chain.searches[0].day);
    count.searches++;
    count.unanswered += unansweredProbability(chain, failureOf);
  }
  return byDay;
}
