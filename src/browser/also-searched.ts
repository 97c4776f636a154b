import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { element } from './render-hit.ts';
import { resultRow } from './result-row.ts';
import { searchParams, titleQuery } from './search-address.ts';
import { search } from './search-client.ts';
import { searchLog } from './search-log.ts';

interface Choices {
  onChoose(also: readonly string[]): void;
  /** The name of a collection, in the language of the page. */
  nameOf(collection: string): string;
}

/** Answers of other languages beside those of the page: only when the reader asks for them, and only then loaded. */
export class AlsoSearched {
  readonly #box: HTMLElement;
  readonly #results: HTMLElement;
  readonly #words: Messages['search'];
  readonly #nameOf: Choices['nameOf'];
  /** Searches of other languages that are on record, by language and query. */
  readonly #recorded = new Map<string, string | undefined>();

  constructor(
    box: HTMLElement,
    results: HTMLElement,
    words: Messages['search'],
    { onChoose, nameOf }: Choices,
  ) {
    this.#box = box;
    this.#results = results;
    this.#words = words;
    this.#nameOf = nameOf;
    box.addEventListener('change', () =>
      onChoose(this.#inputs.filter(({ checked }) => checked).map(({ value }) => value)),
    );
  }

  /** The other languages of the site. */
  get locales(): string[] {
    return this.#inputs.map(({ value }) => value);
  }

  async show(query: string, also: readonly string[]): Promise<void> {
    for (const input of this.#inputs) input.checked = also.includes(input.value);
    const parts = await Promise.all(
      also.map(async (locale) => {
        const outcome = await search(query, { locale }).catch(() => undefined);
        return this.#section(locale, outcome);
      }),
    );
    this.#results.replaceChildren(...parts);
  }

  /** Offers the other language's own page, in its own words. */
  suggest(place: HTMLElement, locale: string | undefined, query: string): void {
    const { url, switchTo } = this.#inputs.find(({ value }) => value === locale)?.dataset ?? {};
    place.hidden = url === undefined;
    if (url === undefined || locale === undefined) return;
    const link = element('a', fill(switchTo ?? '', { query: titleQuery(query) }));
    link.href = url + searchParams({ query, within: undefined, also: [] });
    link.lang = link.hreflang = locale;
    place.replaceChildren(link);
  }

  #section(locale: string, outcome: SearchOutcome | undefined): HTMLElement {
    const language = this.#inputs.find(({ value }) => value === locale)?.dataset['name'] ?? locale;
    const section = element('section', '', 'mt-10');
    section.append(element('h2', fill(this.#words.alsoTitle, { language }), 'text-xl'));
    if (!outcome || outcome.verdict === 'none') {
      const text = outcome ? this.#words.alsoNone : this.#words.alsoUnavailable;
      section.append(element('p', fill(text, { language }), 'text-quiet mt-2'));
      return section;
    }
    const list = element('ol', '', 'mt-2');
    outcome.hits.forEach((hit, at) => {
      const row = resultRow({
        hit,
        words: this.#words,
        place: this.#nameOf(hit.collection),
        heading: 'h3',
        lang: locale,
        onOpen: () => {
          const qid = this.#record(outcome, locale);
          if (qid !== undefined) searchLog.alsoClicked(hit, at + 1, qid, locale);
        },
      });
      list.append(row);
    });
    section.append(list);
    return section;
  }

  /**
   * Put on record once, when an answer of it is opened: then the question was one of that language too. A question that
   * finds nothing in a language it was not asked in is no gap there.
   */
  #record(outcome: SearchOutcome, locale: string): string | undefined {
    const key = `${locale} ${outcome.query}`;
    if (!this.#recorded.has(key)) this.#recorded.set(key, searchLog.alsoSearched(outcome, locale));
    return this.#recorded.get(key);
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#box.querySelectorAll('input')];
  }
}
