import { fill } from '../../core/messages/fill.ts';
import type { SearchHit, SearchOutcome } from '../../core/search/outcome.ts';
import panelStyles from '../../styles/help-panel.css?inline';
import prose from '../../styles/prose.css?inline';
import { fetchJson } from '../fetch-json.ts';
import { randomHex } from '../random-id.ts';
import { element, renderParts } from '../render-hit.ts';
import { sayOutcome } from '../say-outcome.ts';
import { cutQuery } from '../search-address.ts';
import { SearchRecorder } from '../search-recorder.ts';
import { type ArticlePage, loadArticle } from './article-page.ts';
import { articleVote } from './article-vote.ts';
import type { HelpData, HelpTopic } from './help-data.ts';
import { openPanelSearch } from './panel-search.ts';
import { openPanelSender } from './panel-sender.ts';
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

/** Rows shown for a search. */
const shown = 6;
/** Quiet after which a sentence is said, in ms: who types is not talked to at every letter. */
const quiet = 700;

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
  readonly #search: (query: string) => Promise<SearchOutcome>;
  readonly #warmUp: () => void;
  readonly #views: PanelViews;
  readonly #searches: SearchRecorder;
  readonly #send: ReturnType<typeof openPanelSender>;

  readonly #dialog = element('dialog');
  readonly #name = element('h2', '', 'name');
  readonly #back = element('button', '', 'plain');
  readonly #list = element('div');
  readonly #article = element('div');
  readonly #body = element('div', '', 'body');
  readonly #input = element('input');
  readonly #note = element('p', '', 'note');
  readonly #results = element('ul', '', 'results');
  readonly #topics = element('div');
  readonly #status = element('p', '', 'unseen');
  readonly #contact = element('a', '', 'contact');

  /** Addresses of the articles that Back leads through; the last one is shown. */
  #trail: { url: string; from: HTMLElement | undefined }[] = [];
  #page: ArticlePage | undefined;
  /** The topic that alone is listed. */
  #topic: HelpTopic['key'] | undefined;
  #turn = 0;
  #saying = 0;

  constructor({ base, locale, root }: HelpPanelOptions, data: HelpData) {
    this.#base = base;
    this.#data = data;
    const shadow = root.getRootNode() as ShadowRoot;
    const own = shadow.adoptedStyleSheets;
    shadow.adoptedStyleSheets = [styled(panelStyles), styled(prose), ...own];
    this.#send = openPanelSender(data, base);
    this.#views = new PanelViews(this.#send, root);
    const views = this.#views;
    this.#searches = new SearchRecorder({
      randomHex,
      get here() {
        return views.here;
      },
      send: (fields) => views.send(fields),
      leavingTo: () => {},
      searchedHere: () => {},
    });
    const { search, warmUp } = openPanelSearch(new URL('pagefind/', base), locale);
    this.#search = search;
    this.#warmUp = warmUp;
    this.#build(root);
  }

  async open({ collection, article }: OpenAt): Promise<void> {
    if (this.#dialog.open) return;
    const topic = this.#data.topics.find(({ key }) => key === collection);
    if (collection && !topic) this.#warn('collection', collection);
    this.#showTopics(topic);
    this.#dialog.showModal();
    this.#warmUp();
    const url = article ? this.#addressOf(article) : undefined;
    if (article && !url) this.#warn('article', article);
    if (url) await this.#open(url, 'external');
    else this.#showList('external');
  }

  close(): void {
    this.#dialog.close();
  }

  #build(root: HTMLElement): void {
    const { words, name } = this.#data;
    const { panel } = words;
    this.#name.append(name);
    this.#name.id = 'lotse-name';
    this.#name.tabIndex = -1;
    this.#back.append(panel.back);
    this.#back.type = 'button';
    this.#back.addEventListener('click', () => void this.#goBack());
    const close = element('button', panel.close, 'plain close');
    close.type = 'button';
    close.addEventListener('click', () => this.close());
    const head = element('header');
    head.append(this.#back, this.#name, close);

    const form = element('form');
    form.setAttribute('role', 'search');
    const label = element('label', words.search.label);
    label.htmlFor = 'lotse-query';
    Object.assign(this.#input, { id: 'lotse-query', type: 'search', autocomplete: 'off' });
    this.#input.enterKeyHint = 'search';
    this.#input.addEventListener('input', () => void this.#update());
    this.#input.addEventListener('focus', this.#warmUp);
    this.#input.addEventListener('blur', () => this.#searches.settle('blur'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searches.settle('enter');
    });
    form.append(label, this.#input);
    this.#status.setAttribute('role', 'status');
    this.#list.append(form, this.#note, this.#results, this.#topics);
    this.#body.append(this.#list, this.#article);
    this.#body.addEventListener('click', (event) => this.#onClick(event));
    this.#body.addEventListener('scroll', () => this.#measure(), { passive: true });

    this.#contact.append(words.contact.short);
    this.#openOutside(this.#contact);
    this.#contact.href = this.#contactUrl();
    this.#contact.addEventListener('click', () => this.#toPerson(this.#contact));
    const foot = element('footer');
    foot.append(this.#contact);

    this.#dialog.setAttribute('aria-labelledby', this.#name.id);
    this.#dialog.append(head, this.#body, foot, this.#status);
    // What is clicked beside the panel is the dialog itself: its parts fill it.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#searches.settle('blur');
      this.#views.leave('close');
    });
    root.append(this.#dialog);
  }

  #showTopics(only: HelpTopic | undefined): void {
    const { topics, words } = this.#data;
    const parts = (only ? [only] : topics).flatMap(({ title, url, articles }) => {
      const list = element('ul');
      const some = only ? articles : articles.slice(0, 3);
      for (const { title: text, url: href } of some) list.append(this.#row(href, text));
      const more = element('a', fill(words.collection.allCount, { count: articles.length }));
      more.href = new URL(url, this.#base).href;
      more.dataset['topic'] = url;
      const item = element('li');
      item.append(more);
      if (some.length < articles.length) list.append(item);
      return [element('h3', title), list];
    });
    const all = element('button', words.home, 'plain');
    all.type = 'button';
    all.addEventListener('click', () => {
      this.#showTopics(undefined);
      this.#topics.querySelector('a')?.focus();
    });
    this.#topic = only?.key;
    this.#topics.replaceChildren(...parts, ...(only && topics.length > 1 ? [all] : []));
  }

  #row(href: string, text: string): HTMLLIElement {
    const link = element('a', text);
    link.href = new URL(href, this.#base).href;
    const item = element('li');
    item.append(link);
    return item;
  }

  #showList(entry: 'external' | 'browse', focus?: HTMLElement): void {
    this.#trail = [];
    this.#page = undefined;
    this.#back.hidden = true;
    this.#article.hidden = true;
    this.#list.hidden = false;
    const col = this.#topic;
    this.#views.show(col ? { page: 'collection', col } : { page: 'home' }, entry);
    // A finger would get the keyboard over half of what it came to read.
    const first = matchMedia('(pointer: coarse)').matches ? this.#name : this.#input;
    (focus?.isConnected ? focus : first).focus();
    this.#contact.href = this.#contactUrl();
    this.#measure();
  }

  async #update(): Promise<void> {
    const query = cutQuery(this.#input.value);
    const turn = ++this.#turn;
    this.#contact.href = this.#contactUrl();
    const enough = [...query].length > 1;
    this.#topics.hidden = enough;
    if (!enough) {
      this.#searches.typed(query);
      this.#results.replaceChildren();
      this.#say('', '');
      return;
    }
    const outcome = await this.#search(query).catch(() => undefined);
    if (turn !== this.#turn) return;
    const { words } = this.#data;
    if (!outcome) {
      this.#topics.hidden = false;
      this.#say(words.search.unavailable, words.search.unavailable);
      return;
    }
    this.#searches.typed(query, outcome);
    const rows = outcome.hits.slice(0, shown).map((hit, at) => this.#hit(hit, at + 1));
    this.#results.replaceChildren(...rows);
    const { shown: sentence, spoken } = sayOutcome(outcome, words.search);
    this.#say(outcome.verdict === 'answer' ? '' : sentence, spoken);
  }

  #hit(hit: SearchHit, position: number): HTMLLIElement {
    const item = this.#row(hit.url, hit.title);
    const about = element('p');
    about.append(renderParts(hit.excerpt));
    item.append(about);
    if (hit.fact !== undefined) item.append(element('p', hit.fact, 'fact'));
    const link = item.querySelector('a');
    link?.setAttribute('data-link', 'result');
    link?.addEventListener('click', () => this.#searches.clicked(hit, position));
    return item;
  }

  #say(note: string, spoken: string): void {
    this.#note.textContent = note;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#status.textContent = spoken;
    }, quiet);
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    const topic = this.#data.topics.find((one) => one.url === link.dataset['topic']);
    if (topic) {
      event.preventDefault();
      this.#showTopics(topic);
      this.#topics.querySelector('a')?.focus();
    } else if (url.hash && this.#page && url.pathname === new URL(this.#page.url).pathname) {
      event.preventDefault();
      this.#jumpTo(url.hash);
    } else if (this.#isArticle(url)) {
      event.preventDefault();
      const kind = link.dataset['link'];
      const entry = kind === 'result' ? 'search' : kind === 'next' ? 'next' : 'browse';
      void this.#open(url.href, entry, link);
    } else {
      this.#openOutside(link);
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

  async #open(
    url: string,
    entry: 'external' | 'search' | 'next' | 'browse',
    from?: HTMLElement,
  ): Promise<void> {
    this.#views.leave(entry === 'search' ? 'result' : entry === 'next' ? 'related' : 'article');
    this.#trail.push({ url, from });
    await this.#showArticle(url, entry);
  }

  async #showArticle(url: string, entry: 'external' | 'search' | 'next' | 'browse'): Promise<void> {
    const { words } = this.#data;
    const page = await loadArticle(url).catch(() => undefined);
    if (this.#trail.at(-1)?.url !== url) return;
    this.#list.hidden = true;
    this.#article.hidden = false;
    this.#back.hidden = false;
    this.#page = page;
    const whole = element('a', words.panel.whole);
    whole.href = url;
    const last = element('p', '', 'whole');
    last.append(whole);
    if (page) {
      const vote =
        page.art !== undefined &&
        this.#data.collector !== false &&
        articleVote(page, words.feedback, (value) =>
          this.#views.send({ type: 'vote', art: page.art ?? '', value }),
        );
      this.#article.replaceChildren(page.content, ...(vote ? [vote] : []), ...page.next, last);
      this.#views.show(page.here, entry);
    } else {
      const sorry = element('h3', words.panel.unreachable);
      sorry.tabIndex = -1;
      this.#article.replaceChildren(sorry, last);
      this.#views.show({ page: 'other' }, entry);
    }
    this.#contact.href = this.#contactUrl();
    this.#body.scrollTop = 0;
    this.#article.querySelector<HTMLElement>('h1, h3')?.focus();
    const { hash } = new URL(url);
    if (hash) this.#jumpTo(hash);
    this.#measure();
  }

  async #goBack(): Promise<void> {
    this.#views.leave('back');
    const left = this.#trail.pop();
    const before = this.#trail.at(-1);
    if (before) await this.#showArticle(before.url, 'browse');
    else this.#showList('browse', left?.from);
  }

  #jumpTo(hash: string): void {
    const target = this.#article.querySelector(
      `[id="${CSS.escape(decodeURIComponent(hash.slice(1)))}"]`,
    );
    target?.scrollIntoView();
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
    const query = cutQuery(this.#input.value);
    if (query !== '') url.searchParams.set('q', query);
    if (this.#page?.art !== undefined) url.searchParams.set('art', this.#page.art);
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

  /** The shop's page stays where it is: a basket may be half full. */
  #openOutside(link: HTMLAnchorElement): void {
    link.target = '_blank';
    link.rel = 'noopener';
  }

  #measure(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#body;
    this.#views.scrolled(Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight)));
  }

  #warn(attribute: string, value: string): void {
    console.warn(`<lotse-help ${attribute}="${value}">: the help center has none of this name.`);
  }
}
