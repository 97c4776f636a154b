import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UserError } from '../../src/core/user-error.ts';

/**
 * The options that were given to a command.
 * @throws UserError for one that it does not have
 */
export function parseOptions<const T extends ParseArgsOptionsConfig>(
  command: string,
  options: T,
  args: readonly string[],
) {
  return understood(command, () => parseArgs({ args: [...args], options }).values);
}

/**
 * The same for a command that also takes names: of files, of other things.
 * @throws UserError for an option that it does not have
 */
export function parseOptionsAndNames<const T extends ParseArgsOptionsConfig>(
  command: string,
  options: T,
  args: readonly string[],
) {
  const { values, positionals } = understood(command, () =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  return { values, names: positionals };
}

function understood<Result>(command: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, {
      hint: `${command} -- --help lists the options.`,
      cause,
    });
  }
}
