import { messagesFor } from '../core/messages/messages.ts';
import { pageUrl } from './articles.ts';
import { site } from './site.ts';

/** Another language of the site, as a page in `locale` offers to search in it. */
export interface OtherLanguage {
  locale: string;
  /** Its results page. */
  url: string;
  /** What the page calls it: "Englisch". */
  name: string;
  /** "Search in English: …", in its own words. */
  switchTo: string;
}

export function otherLanguages(locale: string): OtherLanguage[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return site.locales
    .filter((code) => code !== locale)
    .map((code) => ({
      locale: code,
      url: pageUrl(code, 'search'),
      name: names.of(code) ?? code,
      switchTo: messagesFor(code).search.switchTo,
    }));
}
