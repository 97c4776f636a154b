import { UserError } from '../../src/core/user-error.ts';
import { reportLocales } from '../../src/report/words/words.ts';

/** @throws UserError when there are no words for the report in this language */
export function checkReportLocale(locale: string | undefined): void {
  if (locale === undefined || reportLocales.includes(locale)) return;
  throw new UserError(`There is no report in “${locale}”.`, {
    hint: `Choose one of: ${reportLocales.join(', ')}.`,
  });
}
