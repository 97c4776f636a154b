import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UserError } from '../../src/core/user-error.ts';
import { reportLocales } from '../../src/report/words/words.ts';

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

/** @throws UserError when there are no words for the report in this language */
export function checkReportLocale(locale: string | undefined): void {
  if (locale === undefined || reportLocales.includes(locale)) return;
  throw new UserError(`There is no report in “${locale}”.`, {
    hint: `Choose one of: ${reportLocales.join(', ')}.`,
  });
}
