import { type Acceptance, type AcceptContext, acceptEvent } from '../core/events/accept-event.ts';
import { dayInZone } from '../core/events/day-in-zone.ts';
import type { StoredEvent } from '../core/events/event.ts';
import type { Refusal, RefusalReason } from '../core/events/refusal.ts';
import type { EventStore } from '../store/event-store.ts';
import { createGroupCommit } from './group-commit.ts';
import { isProgram } from './sender.ts';
import type { CollectorSettings } from './settings.ts';

/** A refusal and the place of what is refused in its batch, from 0. */
export interface Rejected extends Refusal {
  index: number;
}

export type Admit = (event: StoredEvent) => Acceptance;

/** What the routes do with what they have read: both end here, so that an event is judged and kept in one way. */
export interface Recorder {
  /**
   * Keeps what is an event and counts what is not.
   * @param admit a last look at each event by who knows the sender: refuses it, or changes what is kept
   * @throws StoreUnavailable when nothing of it can be acknowledged
   */
  record(inputs: readonly unknown[], request: Request, admit?: Admit): Promise<Rejected[]>;
  /** Counts a request that was refused as a whole. */
  refuse(refusal: Refusal): Promise<Rejected[]>;
  drain(): Promise<void>;
}

/** The store did not take the events; the same ones may be sent again. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The event store does not take events.', { cause });
    this.name = 'StoreUnavailable';
  }
}

export function createRecorder({
  store,
  clock,
  settings,
  log,
}: {
  store: EventStore;
  clock: () => number;
  settings: CollectorSettings;
  log: (message: string) => void;
}): Recorder {
  const events = createGroupCommit<StoredEvent>((group) => store.append(group));
  const refusals = createGroupCommit<{ day: string; reason: RefusalReason }>(async (group) => {
    const counts = Object.values(Object.groupBy(group, ({ day, reason }) => `${day} ${reason}`));
    for (const same of counts)
      if (same?.[0]) await store.countRefusals(same[0].day, same[0].reason, same.length);
  });
  let failing = false;

  async function keep(accepted: readonly StoredEvent[]): Promise<void> {
    try {
      await events.add(accepted);
      if (failing && accepted.length > 0) log('Events are recorded again.');
      failing &&= accepted.length === 0;
    } catch (error) {
      // Once per outage: the next line says when it is over.
      if (!failing) log(`Events are not recorded: ${(error as Error).message}`);
      failing = true;
      throw new StoreUnavailable(error);
    }
  }

  /** A refusal is an answer to the sender; that it cannot be counted is no reason to answer something else. */
  async function count(reasons: readonly RefusalReason[]): Promise<void> {
    const day = dayInZone(clock(), settings.timeZone);
    await refusals.add(reasons.map((reason) => ({ day, reason }))).catch(() => {});
  }

  return {
    async record(inputs, request, admit = (event) => ({ accepted: event })) {
      const context: AcceptContext = {
        now: clock(),
        timeZone: settings.timeZone,
        locales: new Set(settings.locales),
        knownArticles: settings.knownArticles,
        bot: isProgram(request),
      };
      const accepted: StoredEvent[] = [];
      const rejected: Rejected[] = [];
      inputs.forEach((input, index) => {
        const judged = acceptEvent(input, context);
        const result = 'accepted' in judged ? admit(judged.accepted) : judged;
        if ('accepted' in result) accepted.push(result.accepted);
        else rejected.push({ index, ...result.rejected });
      });
      await keep(accepted);
      await count(rejected.map(({ reason }) => reason));
      return rejected;
    },
    async refuse(refusal) {
      await count([refusal.reason]);
      return [{ index: 0, ...refusal }];
    },
    async drain() {
      await events.drain();
      await refusals.drain();
    },
  };
}
