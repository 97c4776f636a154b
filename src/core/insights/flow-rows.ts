import type { Flow, FlowQuestion } from '../content/flow.ts';
import { type FlowRow, type FlowStepRow, type StepCount, stepName } from './report-flows.ts';
import type { ArticleTally } from './tally-articles.ts';

/** Visits that a flow needs before it is shown: with fewer, one reader more or less changes where most of them stop. */
export const fewestToShow = 20;

/**
 * Where readers of an article's guided flows stop. Only flows that enough readers began; what was counted under an
 * earlier wording of questions and answers is left out, because its steps are others.
 */
export function flowRows(flows: readonly Flow[], tally: Pick<ArticleTally, 'flows'>): FlowRow[] {
  const counts = tally.flows ?? {};
  return flows.flatMap((flow) => {
    const began = counts[flow.id]?.reached ?? 0;
    if (began < fewestToShow) return [];
    return [
      { flow: flow.id, question: flow.question, began, steps: stepsOf(flow, flow.id, [], counts) },
    ];
  });
}

function stepsOf(
  { question, answers }: FlowQuestion,
  flow: string,
  before: readonly number[],
  counts: Readonly<Record<string, StepCount>>,
): FlowStepRow[] {
  return answers.flatMap(({ answer, next }, place) => {
    const step = [...before, place];
    const count = counts[stepName(flow, step)] ?? { reached: 0, ended: 0, failed: 0 };
    const row = { step, question, answer, asksOn: next !== undefined, ...count };
    return [row, ...(next ? stepsOf(next, flow, step, counts) : [])];
  });
}
