import { topicAxis } from '../insights/topic-axis.ts';
import type { MatrixAction, TopicRow } from './contacts-report.ts';

/** What was measured of a topic; `null` where it was not. */
export interface TopicSignals {
  /** Share of reads of its articles that failed, and how many reads did. */
  failure: number | null;
  failures: number;
  /** Share of "no" among the votes on its articles. */
  noVotes: number | null;
  /** Share of its tickets that are repeats. */
  repeat: number | null;
  /** 0 easy to 1 hard, as readers of its articles say. */
  effort: number | null;
  tickets: number;
}

const measures = ['failure', 'noVotes', 'repeat', 'effort'] as const;
const borderline = 0.15;
/** With fewer topics, there is nothing to stand out from. */
const fewest = 3;

/**
 * How each topic stands out for customers, standardised over all topics: below 0 is worse than the others. The mean of
 * what is known, each part between −3 and 3.
 */
export function customerScores(topics: readonly TopicSignals[]): number[] {
  const parts = measures.map((measure) => standardise(topics.map((topic) => topic[measure])));
  return topics.map((_, at) => {
    const known = parts.flatMap((part) => part[at] ?? []);
    return known.length === 0 ? 0 : -known.reduce((sum, z) => sum + z, 0) / known.length;
  });
}

function standardise(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const variance =
    known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
  if (known.length < fewest || variance === 0) return values.map(() => null);
  const clip = (z: number) => Math.max(-3, Math.min(3, z));
  return values.map((value) =>
    value === null ? null : clip((value - mean) / Math.sqrt(variance)),
  );
}

/**
 * Where a topic lies in the value–irritant matrix, and so what to do (Price & Jaffe, 2008). Nothing that is imported
 * tells what a contact is worth to the company, so that axis is the editor's alone.
 *
 * @param score of `customerScores`
 */
export function matrixPlace(
  editor: { company: number | undefined; customer: number | undefined },
  score: number,
  { tickets, failures }: Pick<TopicSignals, 'tickets' | 'failures'>,
): TopicRow['matrix'] {
  if (editor.company === undefined || editor.customer === undefined) return null;
  const { company } = editor;
  const customer = topicAxis(editor.customer, score, score === 0 ? 0 : tickets + failures);
  return {
    company,
    customer,
    action: actionOf(company, customer),
    borderline: Math.abs(company) < borderline || Math.abs(customer) < borderline,
  };
}

/** Exactly in the middle counts as not wanted: then something is done about it. */
export function actionOf(company: number, customer: number): MatrixAction {
  if (company > 0) return customer > 0 ? 'leverage' : 'simplify';
  return customer > 0 ? 'automate' : 'eliminate';
}
