import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UserError } from '../../src/core/user-error.ts';

/**
 * The options of a command, and what stands beside them: names of facts, files.
 * @throws UserError for an option that it does not have
 */
export function parsePositionals<const T extends ParseArgsOptionsConfig>(
  command: string,
  options: T,
  args: readonly string[],
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, {
      hint: `${command} -- --help lists the options.`,
      cause,
    });
  }
}
