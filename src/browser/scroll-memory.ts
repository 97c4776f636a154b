/** Rest after which the place on the page is noted, in ms: browsers allow about three notes a second. */
const rest = 200;

/**
 * Brings a reader who comes back to where they were, on a page whose content a script makes: the browser does it before
 * the content is there. The place stands in the entry of the tab's history, nowhere else.
 */
export class ScrollMemory {
  #timer = 0;

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener(
      'scroll',
      () => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.note(), rest);
      },
      { passive: true },
    );
    addEventListener('pagehide', () => this.note());
  }

  /** Before another entry of the history begins. */
  note(): void {
    clearTimeout(this.#timer);
    history.replaceState({ ...history.state, scroll: Math.round(scrollY) }, '');
  }

  /** Once the content is there again. */
  restore(): void {
    scrollTo({ top: Number(history.state?.scroll ?? 0), behavior: 'instant' });
  }

  /** A new entry begins at its top; what was on its way to be noted belongs to the entry before. */
  begin(address: string): void {
    this.note();
    history.pushState(null, '', address);
  }
}
