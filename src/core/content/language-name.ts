/** A language as readers of another call it: `languageName('de', 'en')` is "German". */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
