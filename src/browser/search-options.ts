/**
 * The list of a combobox: focus stays in the field, and a mark moves in the list, which the field tells of
 * (`aria-activedescendant`). Options are links, so that they open in a new tab as links do.
 */
export class SearchOptions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    list.id ||= `${input.id}-list`;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      'aria-keyshortcuts': '/ Control+K Meta+K',
    }))
      input.setAttribute(name, value);
    // Pressing an answer must not take the focus first: the list would close under the finger.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** The link that is marked. */
  get active(): HTMLAnchorElement | undefined {
    return this.#links[this.#active];
  }

  show(links: readonly HTMLAnchorElement[]): void {
    const marked = this.active && pageOf(this.active);
    const last = marked !== undefined && this.#active === this.#links.length - 1;
    links.forEach((link, index) => {
      link.id = `${this.#list.id}-${index}`;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
    });
    this.#list.replaceChildren(...links);
    // The same answers with one more sentence must not lose the reader's place.
    const place = links.findIndex((link) => pageOf(link) === marked);
    this.mark(place < 0 && last ? links.length - 1 : place);
  }

  /** Moves the mark; past either end it returns to the field itself. */
  move(step: 1 | -1): void {
    const { length } = this.#links;
    const index = this.#active + step;
    this.mark(index < -1 ? length - 1 : index >= length ? -1 : index);
  }

  mark(index: number): void {
    this.#active = index;
    this.#links.forEach((link, at) => {
      link.setAttribute('aria-selected', String(at === index));
    });
    const { active } = this;
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }
}

/** An address without its section, which may be known only later. */
function pageOf({ href }: HTMLAnchorElement): string {
  return href.split('#')[0] ?? '';
}
