/**
 * A guided flow of an article (`<Ask>` and `<When>`): a question whose answers lead to a text, and perhaps to the next
 * question. A step of it is named by the places of the answers chosen so far, from 0: `[1, 0]` is the first answer to
 * the question that the second answer leads to.
 */
export interface FlowQuestion {
  question: string;
  answers: readonly FlowAnswer[];
}

export interface FlowAnswer {
  answer: string;
  /** What is asked next, when this is chosen. */
  next?: FlowQuestion;
}

export interface Flow extends FlowQuestion {
  /** Eight hex digits that change when a question or an answer does; the texts between may change freely. */
  id: string;
}

/** Questions after one another. A reader who needs more is better off with a person. */
export const longestFlow = 6;

/** Answers to one question. */
export const mostAnswers = 9;
