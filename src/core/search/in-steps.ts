/** Work in steps that lets others have their turn where it yields. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does it with a rest after each step. */
export async function withRests<Result>(
  steps: Steps<Result>,
  rest: () => Promise<void>,
): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
