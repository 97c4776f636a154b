/** Adds up the time in which a page could be seen. All times in ms of one monotonic clock. */
export class VisibleClock {
  #total = 0;
  #since: number | undefined;

  constructor(visible: boolean, now: number) {
    this.#since = visible ? now : undefined;
  }

  show(visible: boolean, now: number): void {
    this.#total = this.elapsed(now);
    this.#since = visible ? now : undefined;
  }

  elapsed(now: number): number {
    return this.#total + (this.#since === undefined ? 0 : now - this.#since);
  }
}
