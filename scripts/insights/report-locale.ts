import { reportLocales } from '../../src/report/words/words.ts';

/** The first of the site's languages in which a report can be written; English when there is none. */
export function reportLocale(siteLocales: readonly string[]): string {
  return siteLocales.find((locale) => reportLocales.includes(locale)) ?? 'en';
}
