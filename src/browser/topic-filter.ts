/** Fewer answers are read faster than a choice among them. */
const fewestHits = 4;

/**
 * The choice of a collection: radio buttons that the page brings along. Shown where there is something to choose from;
 * those without an answer stay, so that nothing jumps, but step back.
 */
export class TopicFilter {
  readonly #box: HTMLElement;

  constructor(box: HTMLElement, onChoose: (within: string | undefined) => void) {
    this.#box = box;
    box.addEventListener('change', () => onChoose(this.chosen));
  }

  get chosen(): string | undefined {
    return this.#inputs.find(({ checked }) => checked)?.value || undefined;
  }

  /** The names of the collections. */
  get names(): string[] {
    return this.#inputs.map(({ value }) => value).filter((value) => value !== '');
  }

  nameOf(collection: string): string {
    const input = this.#inputs.find(({ value }) => value === collection);
    return input?.labels?.[0]?.querySelector('[data-name]')?.textContent ?? '';
  }

  show(counts: Readonly<Record<string, number>>, within: string | undefined): void {
    for (const input of this.#inputs) {
      input.checked = input.value === (within ?? '');
      const label = input.labels?.[0];
      const count = label?.querySelector('[data-count]');
      if (!label || !count) continue;
      count.textContent = String(counts[input.value] ?? 0);
      label.dataset['empty'] = String(counts[input.value] === undefined);
    }
    const hits = Object.values(counts);
    const worthIt = hits.length > 1 && hits.reduce((sum, count) => sum + count) >= fewestHits;
    this.#box.hidden = !worthIt && within === undefined;
  }

  hide(): void {
    this.#box.hidden = true;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#box.querySelectorAll('input')];
  }
}
