import { fill } from '../../core/messages/fill.ts';
import { element } from '../render-hit.ts';
import type { HelpData, HelpTopic } from './help-data.ts';
import { button } from './panel-dialog.ts';

/** Articles of each topic that are listed beside the others. */
const listed = 3;

/** What there is to read: the first articles of every topic, or all articles of one. */
export class PanelTopics {
  readonly place = element('div');
  readonly #data: HelpData;
  readonly #base: URL;
  #only: HelpTopic | undefined;

  constructor(data: HelpData, base: URL) {
    this.#data = data;
    this.#base = base;
  }

  /** The topic that alone is listed. */
  get only(): HelpTopic | undefined {
    return this.#only;
  }

  list(only?: HelpTopic): void {
    const { topics, words } = this.#data;
    this.#only = only;
    const parts = (only ? [only] : topics).flatMap((topic) => this.#section(topic));
    const all = button(words.home, 'plain', () => {
      this.list();
      this.focus();
    });
    this.place.replaceChildren(...parts, ...(only && topics.length > 1 ? [all] : []));
  }

  focus(): void {
    this.place.querySelector('a')?.focus();
  }

  #section(topic: HelpTopic): HTMLElement[] {
    const { title, url, articles } = topic;
    const list = element('ul');
    const some = topic === this.#only ? articles : articles.slice(0, listed);
    for (const { title: text, url: href } of some) list.append(linkRow(href, text, this.#base));
    if (some.length < articles.length) {
      const count = fill(this.#data.words.collection.allCount, { count: articles.length });
      const more = linkRow(url, count, this.#base);
      more.querySelector('a')?.setAttribute('data-topic', url);
      list.append(more);
    }
    return [element('h3', title), list];
  }
}

/** A row that leads to a page of the help center. */
export function linkRow(href: string, text: string, base: URL): HTMLLIElement {
  const link = element('a', text);
  link.href = new URL(href, base).href;
  const item = element('li');
  item.append(link);
  return item;
}
