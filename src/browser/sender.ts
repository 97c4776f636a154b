import type { EventType, SentEvent } from '../core/events/event.ts';

/**
 * What became of an event. `stored`: the collector has it on disk. `refused`: it looked and said no. `unreachable`: it
 * could not be asked, even after the retries. `too-many`: it takes no more from this connection for a while; goes once
 * more when the page is left. `superseded`: a later vote took its place. `not-recorded`: this reader or this site does
 * not want events.
 */
export type Delivery =
  | 'stored'
  | 'refused'
  | 'unreachable'
  | 'too-many'
  | 'superseded'
  | 'not-recorded';

type Fields<T extends EventType> = Omit<
  Extract<SentEvent, { type: T }>,
  'v' | 'id' | 'pv' | 'loc' | 'dev' | 'bot' | 'surface'
>;
/** An event without what the sender adds to each; `loc` and `pv` where they are not those of the document. */
export type EventFields = {
  [T in EventType]: Fields<T> & { loc?: string; pv?: string };
}[EventType];

/** What is the same for all events of a document. */
type CommonFields = Pick<SentEvent, 'v' | 'pv' | 'loc' | 'dev' | 'bot' | 'surface'>;

export interface SenderEffects {
  /** POSTs one body and resolves with the status; rejects when the network fails. */
  post(body: string): Promise<number>;
  /** Hands a body over while the page is going away; false when the browser refuses it. */
  beacon(body: string): boolean;
  wait(ms: number): Promise<void>;
  uuid(): string;
  /** Number of this tab, on sites that record tabs. Asked for with each event, because it ends with time. */
  tab?: (() => string | undefined) | undefined;
}

/** Waits before the second and third try, in ms. After that the event waits for the page to be left, and goes once more. */
const retryAfter = [1500, 8000];

/** Sends events one by one, tries again a bounded number of times, and never throws: a reader is never disturbed. */
export class Sender {
  readonly #pending = new Map<string, { type: EventType; body: string }>();
  readonly #effects: SenderEffects;
  readonly #common: CommonFields;
  readonly #enabled: boolean;

  constructor(effects: SenderEffects, common: CommonFields, enabled: boolean) {
    this.#effects = effects;
    this.#common = common;
    this.#enabled = enabled;
  }

  async send(fields: EventFields): Promise<Delivery> {
    if (!this.#enabled) return 'not-recorded';
    const id = this.#effects.uuid();
    const sid = this.#effects.tab?.();
    const body = JSON.stringify({ ...this.#common, ...(sid && { sid }), ...fields, id });
    // The last vote counts: an earlier one that arrived after it would undo it.
    if (fields.type === 'vote')
      for (const [earlier, { type }] of this.#pending)
        if (type === 'vote') this.#pending.delete(earlier);
    this.#pending.set(id, { type: fields.type, body });
    for (const pause of [0, ...retryAfter]) {
      if (pause > 0) await this.#effects.wait(pause);
      if (!this.#pending.has(id)) return 'superseded';
      const status = await this.#effects.post(body).catch(() => 0);
      // It says itself that it will not be different within seconds.
      if (status === 429) return 'too-many';
      if (status >= 200 && status < 500) {
        this.#pending.delete(id);
        return status < 300 ? 'stored' : 'refused';
      }
    }
    return 'unreachable';
  }

  /** The page is hidden or left: what has no answer yet goes once more. Repeats are harmless, they carry the same id. */
  leave(): void {
    if (this.#pending.size === 0) return;
    const bodies = [...this.#pending.values()].slice(-50).map(({ body }) => body);
    this.#effects.beacon(`[${bodies.join(',')}]`);
  }
}
