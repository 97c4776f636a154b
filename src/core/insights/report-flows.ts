/** Visits, each counted once for a step however often it was taken. */
export interface StepCount {
  /** They took it. */
  reached: number;
  /** It was the last step that they took in this flow. */
  ended: number;
  /** Of those, they went to a person after it, or said that the article did not help. */
  failed: number;
}

/** What readers did in one guided flow, in the wording that the article has today. */
export interface FlowRow {
  flow: string;
  question: string;
  /** Visits in which at least one answer was chosen. */
  began: number;
  /** Every answer, in the order of the text: an answer, then what follows from it. */
  steps: FlowStepRow[];
}

export interface FlowStepRow extends StepCount {
  /** Places of the answers chosen so far, from 0. */
  step: number[];
  /** What was asked, and the answer chosen. */
  question: string;
  answer: string;
  /** Another question follows: whoever ends here has not come to an answer. */
  asksOn: boolean;
}

/** @example stepName('1a2b3c4d', [1, 0]) // '1a2b3c4d 1.0' */
export function stepName(flow: string, step: readonly number[]): string {
  return `${flow} ${step.join('.')}`;
}
