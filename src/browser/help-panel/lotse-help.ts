import buttonStyles from '../../styles/help-button.css?inline';
import type { HelpPanel } from './help-panel.ts';
import { styled } from './styled.ts';

/** What the build knows and the button needs before anything is loaded. */
interface HelpSettings {
  /** The button's word and the direction of writing, by language; the first language is the default. */
  locales: Readonly<Record<string, { open: string; dir: string }>>;
  /** The accent on light and on dark ground. */
  accent: readonly [light: string, dark: string];
  font?: string;
}
declare const LOTSE_HELP: HelpSettings;

const settings = LOTSE_HELP;
/** The help center is where this script comes from, whoever shows it. */
const script = import.meta.url;
const base = new URL('./', script);

/**
 * `<lotse-help locale="de" collection="returns" article="returns/return-an-item" theme="light">`: a button on a page of the
 * shop that opens the help center in a panel. Nothing but this button is loaded before it is pressed; nothing is kept on
 * the device. `open()` and `close()` can be called by the page; `article` and `collection` hold for the next opening.
 */
class LotseHelp extends HTMLElement {
  readonly #root = document.createElement('div');
  readonly #button = document.createElement('button');
  #panel: Promise<HelpPanel> | undefined;

  constructor() {
    super();
    const { accent, font } = settings;
    const brand = `.root{--accent:light-dark(${accent[0]},${accent[1]});${font ? `--font-text:${font}` : ''}}`;
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styled(buttonStyles), styled(brand)];
    this.#root.className = 'root';
    this.#button.className = 'open';
    this.#button.type = 'button';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.addEventListener('click', () => void this.open());
    this.#root.append(this.#button);
    shadow.append(this.#root);
  }

  connectedCallback(): void {
    const { open = '', dir = 'ltr' } = settings.locales[this.#locale] ?? {};
    this.#root.lang = this.#locale;
    this.#root.dir = dir;
    this.#root.dataset['theme'] = this.getAttribute('theme') ?? '';
    this.#button.textContent = open;
  }

  /** Resolves when the panel is shown; or when it could not be loaded, and a link to the help center stands there instead. */
  async open(): Promise<void> {
    this.#button.setAttribute('aria-busy', 'true');
    try {
      this.#panel ??= this.#load();
      const panel = await this.#panel;
      await panel.open({
        collection: this.getAttribute('collection'),
        article: this.getAttribute('article'),
      });
    } catch (error) {
      console.warn('<lotse-help> could not be opened:', error);
      this.#panel = undefined;
      this.#linkInstead();
    } finally {
      this.#button.removeAttribute('aria-busy');
    }
  }

  async close(): Promise<void> {
    (await this.#panel)?.close();
  }

  async #load(): Promise<HelpPanel> {
    const { openHelpPanel } = await import('./help-panel.ts');
    return openHelpPanel({ base, locale: this.#locale, root: this.#root });
  }

  #linkInstead(): void {
    const link = document.createElement('a');
    link.className = 'open';
    link.href = new URL(`${this.#locale}/`, base).href;
    link.textContent = this.#button.textContent;
    this.#button.replaceWith(link);
    link.focus();
  }

  /** The language asked for, else that of the page, else the help center's first. */
  get #locale(): string {
    const known = Object.keys(settings.locales);
    const asked = [this.getAttribute('locale'), this.closest<HTMLElement>('[lang]')?.lang];
    const codes = asked.flatMap((tag) => tag?.toLowerCase().split('-')[0] ?? []);
    return codes.find((code) => known.includes(code)) ?? known[0] ?? 'en';
  }
}

if (!customElements.get('lotse-help')) customElements.define('lotse-help', LotseHelp);
