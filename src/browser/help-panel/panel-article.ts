import { element } from '../render-hit.ts';
import { type ArticlePage, loadArticle } from './article-page.ts';
import { articleVote } from './article-vote.ts';
import type { HelpData } from './help-data.ts';
import type { PanelViews } from './panel-views.ts';

/** Why an article is shown, in the words of the event format. */
export type Entry = 'external' | 'search' | 'next' | 'browse';

/** An article in the panel, with its vote and what people ask next; or, without one, a way to its page. */
export class PanelArticle {
  readonly place = element('div');
  readonly #data: HelpData;
  readonly #views: PanelViews;
  #page: ArticlePage | undefined;

  constructor(data: HelpData, views: PanelViews) {
    this.#data = data;
    this.#views = views;
  }

  /** The article that is shown. */
  get page(): ArticlePage | undefined {
    return this.#page;
  }

  hide(): void {
    this.#page = undefined;
    this.place.hidden = true;
  }

  /** Loads the article at `url` and shows it, unless the reader has gone elsewhere by then; says whether it is shown. */
  async show(url: string, entry: Entry, stillWanted: () => boolean): Promise<boolean> {
    const page = await loadArticle(url).catch(() => undefined);
    if (!stillWanted()) return false;
    this.#page = page;
    const whole = element('a', this.#data.words.panel.whole);
    whole.href = url;
    const last = element('p', '', 'whole');
    last.append(whole);
    const parts = page ? this.#parts(page) : [this.#sorry()];
    this.place.replaceChildren(...parts, last);
    this.place.hidden = false;
    this.#views.show(page ? page.here : { page: 'other' }, entry);
    return true;
  }

  focus(): void {
    this.place.querySelector<HTMLElement>('h1, h3')?.focus();
  }

  /** @param hash `#` and the anchor of a heading */
  jumpTo(hash: string): void {
    const anchor = CSS.escape(decodeURIComponent(hash.slice(1)));
    this.place.querySelector(`[id="${anchor}"]`)?.scrollIntoView();
  }

  #parts(page: ArticlePage): HTMLElement[] {
    const { art, content, next } = page;
    if (art === undefined || this.#data.collector === false) return [content, ...next];
    const vote = articleVote(page, this.#data.words.feedback, (value) =>
      this.#views.send({ type: 'vote', art, value }),
    );
    return [content, vote, ...next];
  }

  #sorry(): HTMLElement {
    const sorry = element('h3', this.#data.words.panel.unreachable);
    sorry.tabIndex = -1;
    return sorry;
  }
}
