import type { Report } from '../core/insights/report.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { readerText } from './reader-text.ts';
import { type ReportWords, reportWords } from './words/words.ts';

/** A report with the language in which it is printed. Every part of every output gets one. */
export interface ReportView {
  report: Report;
  numbers: Numbers;
  words: ReportWords;
  /** What a reader typed, in quotation marks of the language. */
  quoted(text: string): string;
  /** „Title“ of an article; its name where the site no longer has it. */
  titleOf(article: string): string;
  /** `Returns · German` */
  placeOf(row: { collection?: string; locale: string | null }): string;
  /** The article's address on the web; undefined when nobody has said where the site is. */
  linkTo(url: string): string | undefined;
}

export interface ViewOptions {
  /** Language of the report: `de` or `en`; English words for any other. */
  locale: string;
  /** Where the site is served, `https://help.example.com/`. Without it, titles are no links. */
  siteUrl?: string;
}

export function createView(report: Report, { locale, siteUrl }: ViewOptions): ReportView {
  const numbers = createNumbers(locale);
  const words = reportWords(numbers);
  const titles = new Map(report.articles.map(({ article, title }) => [article, title]));
  const quoted = (text: string) => words.quote(readerText(text));
  return {
    report,
    numbers,
    words,
    quoted,
    titleOf: (article) => quoted(titles.get(article) ?? article),
    placeOf: ({ collection, locale: language }) =>
      [
        collection && (words.collections[collection] ?? collection),
        language && report.locales.length > 1 && numbers.language(language),
      ]
        .filter(Boolean)
        .join(' · '),
    linkTo: (url) => (siteUrl ? webAddress(url, siteUrl) : undefined),
  };
}

/** Only http and https: an address that runs a script is no address. */
function webAddress(url: string, base: string): string | undefined {
  const address = URL.canParse(url, base) ? new URL(url, base) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
