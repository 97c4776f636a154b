import { UserError } from '../../src/core/user-error.ts';

/** Exit codes: a mistake that the person can repair, and a bug of ours (`EX_SOFTWARE` of sysexits.h). */
const repairable = 1;
const bug = 70;

/** A command: its exit code, or nothing when all went well or a server it started goes on. */
export type Command = () => Promise<number | undefined> | Promise<void>;

/**
 * Runs a command and ends the process with its exit code; nothing else in the project does.
 * A UserError is printed as its sentence and the next step, any other error with its stack.
 * A command whose result is its exit code can say of its mistakes with another one (`codes`).
 * A command without an exit code is not ended: it is over when nothing that it started runs any more.
 */
export async function runCommand(
  command: Command,
  codes: { repairable: number } = { repairable },
): Promise<void> {
  const code = await exitCodeOf(command, console.error, codes);
  if (code !== undefined) process.exit(code);
}

/** @param print one call for each message, without the last line break */
export async function exitCodeOf(
  command: Command,
  print: (message: string) => void = console.error,
  codes: { repairable: number } = { repairable },
): Promise<number | undefined> {
  try {
    return (await command()) ?? undefined;
  } catch (error) {
    if (error instanceof UserError) {
      print(error.hint === undefined ? error.message : `${error.message}\n  ${error.hint}`);
      return codes.repairable;
    }
    print(`Unexpected error, please report it.\n${stackOf(error)}`);
    return bug;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
