/**
 * A mistake that a person can repair: printed without a stack, as one sentence and the next step.
 * Every other exception is a bug and keeps its stack. Only `scripts/lib/run-command.ts` turns it into an exit code.
 */
export class UserError extends Error {
  /** What the person can do now, as a full sentence. */
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
  }
}
