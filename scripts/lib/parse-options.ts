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
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, {
      hint: `${command} -- --help lists the options.`,
      cause,
    });
  }
}
