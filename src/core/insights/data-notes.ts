import { nearestRank } from '../stats/nearest-rank.ts';
import { addDays, daysFrom } from './calendar-days.ts';
import type { ChainOutcome } from './chains.ts';
import type { Evidence } from './evidence.ts';
import type { Period } from './report.ts';
import type { DataLimit, DataNotes } from './report-data.ts';

export interface DataInput {
  evidence: Pick<Evidence, 'days' | 'tallies' | 'chains' | 'log'>;
  period: Period;
  timeZone: string;
  /** Queries that today's search was not asked; `undefined`: it was not asked any. */
  left: number | undefined;
}

/** A site with this many page views on its median day is never without any for a day: P < e⁻²⁰ for independent readers. */
const neverSilent = 20;
const few = { votes: 20, history: 35 };
const mostOfReads = 0.5;
const mostNamed = 20;

/** What of the log could be used, what not, and what therefore cannot be said. */
export function dataNotes(input: DataInput): DataNotes {
  const { evidence, period, timeZone } = input;
  const { renamed = [], gone = [] } = evidence.log;
  return {
    silent: silentRuns(evidence.days, period),
    renamed: [...renamed],
    gone: gone.slice(0, mostNamed),
    clockChanges: clockChanges(period, timeZone),
    limits: limitsOf(input),
  };
}

/**
 * Runs of days between the first and yesterday on which nothing arrived, although on most days much does: the collector
 * stood still, or a part of the log is missing.
 */
export function silentRuns(
  days: Evidence['days'],
  { from, to }: Pick<Period, 'from' | 'to'>,
): DataNotes['silent'] {
  if (from === null) return [];
  const views = new Map(days.map(({ day, pageViews }) => [day, pageViews]));
  if ((nearestRank([...views.values()], 0.5) ?? 0) < neverSilent) return [];
  const runs: DataNotes['silent'] = [];
  for (const day of daysFrom(from, addDays(to, -1))) {
    if (views.has(day)) continue;
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) {
      last.to = day;
      last.days++;
    } else runs.push({ from: day, to: day, days: 1 });
  }
  return runs;
}

function limitsOf({ evidence, period, left }: DataInput): DataLimit[] {
  const { tallies, chains } = evidence;
  if (period.from === null) return ['no-events'];
  const reads = tallies.reduce((sum, tally) => sum + tally.reads, 0);
  const votes = tallies.reduce((sum, { up, down }) => sum + up + down, 0);
  const endsWith = (end: ChainOutcome) => chains.some(({ outcome }) => outcome === end);
  const most = Math.max(0, ...tallies.map((tally) => tally.reads));
  const limits: [DataLimit, boolean][] = [
    ['no-searches', chains.length === 0],
    ['few-votes', votes < few.votes],
    ['one-article', tallies.length > 1 && most > mostOfReads * reads],
    ['short-history', period.days < few.history],
    ['single-pages', endsWith('page_click') && !endsWith('answered') && !endsWith('confirmed')],
    ['no-replay', chains.length > 0 && left === undefined],
    ['replay-partial', (left ?? 0) > 0],
  ];
  return limits.filter(([, holds]) => holds).map(([limit]) => limit);
}

/** Days whose noon is not 24 hours after the last one's, by the zone's own clock. */
function clockChanges({ from, to }: Period, timeZone: string): string[] {
  if (from === null) return [];
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = (day: string) =>
    format.formatToParts(Date.parse(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')
      ?.value;
  return daysFrom(from, to).filter((day) => offset(day) !== offset(addDays(day, -1)));
}
