/** Thrown when whoever is asked has had enough; nothing has been written then. */
export class Stopped extends Error {}

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

/** Whoever answers the questions: a person at a terminal, or nobody. */
export interface Asker {
  /** @throws Stopped */
  choose<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    initial?: Value,
  ): Promise<Value>;
  /**
   * @param problem says what is wrong with a text, or nothing
   * @throws Stopped
   */
  type(
    message: string,
    options: { initial?: string; example?: string; problem(text: string): string | undefined },
  ): Promise<string>;
  /** @throws Stopped */
  confirm(message: string, initial: boolean): Promise<boolean>;
  /** Something worth reading before the next question. */
  show(text: string): void;
  /** Work that takes a moment. */
  during<Result>(message: string, after: string, work: () => Promise<Result>): Promise<Result>;
}
