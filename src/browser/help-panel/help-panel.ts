import panelStyles from '../../styles/help-panel.css?inline';
import prose from '../../styles/prose.css?inline';
import { fetchJson } from '../fetch-json.ts';
import { randomHex } from '../random-id.ts';
import { element } from '../render-hit.ts';
import { SearchRecorder } from '../search-recorder.ts';
import type { HelpData, HelpTopic } from './help-data.ts';
import { type Entry, PanelArticle } from './panel-article.ts';
import { openOutside, PanelDialog } from './panel-dialog.ts';
import { PanelQuestions } from './panel-questions.ts';
import { openPanelSender } from './panel-sender.ts';
import { PanelTopics } from './panel-topics.ts';
import { PanelViews } from './panel-views.ts';
import { styled } from './styled.ts';

export interface HelpPanelOptions {
  /** Address of the help center, with a slash at the end. */
  base: URL;
  locale: string;
  /** The part of the shadow root that the panel is put into. */
  root: HTMLElement;
}

export interface OpenAt {
  collection: string | null;
  /** `returns/return-an-item` or an address of the help center. */
  article: string | null;
}

/** @throws Error (as a rejection) when the help center cannot be reached */
export async function openHelpPanel(options: HelpPanelOptions): Promise<HelpPanel> {
  const { base, locale } = options;
  const data = (await fetchJson(new URL(`lotse-help/${locale}.json`, base).href)) as HelpData;
  return new HelpPanel(options, data);
}

/** The dialog: topics and search in one view, an article in the other, a way to a person below both. */
export class HelpPanel {
  readonly #base: URL;
  readonly #data: HelpData;
  readonly #views: PanelViews;
  readonly #searches: SearchRecorder;
  readonly #frame: PanelDialog;
  readonly #list = element('div');
  readonly #questions: PanelQuestions;
  readonly #topics: PanelTopics;
  readonly #article: PanelArticle;

  /** Addresses of the articles that Back leads through; the last one is shown. */
  #trail: { url: string; from: HTMLElement | undefined }[] = [];

  constructor({ base, locale, root }: HelpPanelOptions, data: HelpData) {
    this.#base = base;
    this.#data = data;
    const shadow = root.getRootNode() as ShadowRoot;
    const own = shadow.adoptedStyleSheets;
    shadow.adoptedStyleSheets = [styled(panelStyles), styled(prose), ...own];

    const { words, name } = data;
    const views = new PanelViews(openPanelSender(data, base), root);
    this.#views = views;
    this.#searches = new SearchRecorder({
      randomHex,
      get here() {
        return views.here;
      },
      send: (fields) => views.send(fields),
      leavingTo: () => {},
      searchedHere: () => {},
    });
    this.#frame = new PanelDialog(
      { ...words.panel, name, contact: words.contact.short },
      {
        back: () => void this.#goBack(),
        contact: () => this.#toPerson(this.#frame.contact),
        closed: () => {
          this.#searches.settle('blur');
          views.leave('close');
        },
      },
    );
    this.#topics = new PanelTopics(data, base);
    this.#article = new PanelArticle(data, views);
    this.#questions = new PanelQuestions({
      base,
      locale,
      words: words.search,
      searches: this.#searches,
      status: this.#frame.status,
      asked: (answered) => {
        this.#topics.place.hidden = answered;
        this.#frame.contact.href = this.#contactUrl();
      },
    });
    this.#list.append(...this.#questions.parts, this.#topics.place);
    const { body, dialog } = this.#frame;
    body.append(this.#list, this.#article.place);
    body.addEventListener('click', (event) => this.#onClick(event));
    body.addEventListener('scroll', () => views.scrolled(this.#frame.seen), { passive: true });
    root.append(dialog);
  }

  async open({ collection, article }: OpenAt): Promise<void> {
    if (this.#frame.dialog.open) return;
    const topic = this.#data.topics.find(({ key }) => key === collection);
    if (collection && !topic) warn('collection', collection);
    this.#topics.list(topic);
    this.#frame.dialog.showModal();
    this.#questions.warmUp();
    const url = article ? this.#addressOf(article) : undefined;
    if (article && !url) warn('article', article);
    if (url) await this.#open(url, 'external');
    else this.#showList('external');
  }

  close(): void {
    this.#frame.dialog.close();
  }

  #showList(entry: 'external' | 'browse', focus?: HTMLElement): void {
    this.#trail = [];
    this.#frame.back.hidden = true;
    this.#article.hide();
    this.#list.hidden = false;
    const col = this.#topics.only?.key;
    this.#views.show(col ? { page: 'collection', col } : { page: 'home' }, entry);
    // A finger would get the keyboard over half of what it came to read.
    const coarse = matchMedia('(pointer: coarse)').matches;
    const first = coarse ? this.#frame.name : this.#questions.input;
    (focus?.isConnected ? focus : first).focus();
    this.#shown();
  }

  async #open(url: string, entry: Entry, from?: HTMLElement): Promise<void> {
    this.#views.leave(entry === 'search' ? 'result' : entry === 'next' ? 'related' : 'article');
    this.#trail.push({ url, from });
    await this.#showArticle(url, entry);
  }

  async #showArticle(url: string, entry: Entry): Promise<void> {
    const stillWanted = () => this.#trail.at(-1)?.url === url;
    if (!(await this.#article.show(url, entry, stillWanted))) return;
    this.#list.hidden = true;
    this.#frame.back.hidden = false;
    this.#frame.body.scrollTop = 0;
    this.#article.focus();
    const { hash } = new URL(url);
    if (hash) this.#article.jumpTo(hash);
    this.#shown();
  }

  async #goBack(): Promise<void> {
    this.#views.leave('back');
    const left = this.#trail.pop();
    const before = this.#trail.at(-1);
    if (before) await this.#showArticle(before.url, 'browse');
    else this.#showList('browse', left?.from);
  }

  #shown(): void {
    this.#frame.contact.href = this.#contactUrl();
    this.#views.scrolled(this.#frame.seen);
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    const topic = this.#data.topics.find((one) => one.url === link.dataset['topic']);
    const { page } = this.#article;
    if (topic) {
      event.preventDefault();
      this.#topics.list(topic);
      this.#topics.focus();
    } else if (url.hash && page && url.pathname === new URL(page.url).pathname) {
      event.preventDefault();
      this.#article.jumpTo(url.hash);
    } else if (this.#isArticle(url)) {
      event.preventDefault();
      const kind = link.dataset['link'];
      const entry = kind === 'result' ? 'search' : kind === 'next' ? 'next' : 'browse';
      void this.#open(url.href, entry, link);
    } else {
      openOutside(link);
      if (url.origin === this.#base.origin && url.pathname === this.#data.contact)
        this.#toPerson(link);
      else this.#views.leave('external');
    }
  }

  #isArticle({ origin, pathname }: URL): boolean {
    const inside = (topic: HelpTopic) =>
      pathname.startsWith(topic.url) && pathname.length > topic.url.length;
    return origin === this.#base.origin && this.#data.topics.some(inside);
  }

  #addressOf(article: string): string | undefined {
    const name = article.replace(/^\/+|\/+$/g, '');
    const all = this.#data.topics.flatMap(({ articles }) => articles);
    const known = all.find((one) => one.article === name);
    if (known) return new URL(known.url, this.#base).href;
    const url = URL.canParse(article, this.#base.href) ? new URL(article, this.#base) : undefined;
    return url && this.#isArticle(url) ? url.href : undefined;
  }

  #contactUrl(): string {
    const url = new URL(this.#data.contact, this.#base);
    const { query } = this.#questions;
    const art = this.#article.page?.art;
    if (query !== '') url.searchParams.set('q', query);
    if (art !== undefined) url.searchParams.set('art', art);
    return url.href;
  }

  #toPerson(link: HTMLAnchorElement): void {
    this.#searches.settle('click');
    link.href = this.#contactUrl();
    const { qid } = this.#searches;
    void this.#views.send({
      type: 'contact_intent',
      channel: 'page',
      ...(qid !== undefined && { qid }),
    });
    this.#views.leave('contact');
  }
}

function warn(attribute: string, value: string): void {
  console.warn(`<lotse-help ${attribute}="${value}">: the help center has none of this name.`);
}
