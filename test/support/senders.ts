import { expect } from 'vitest';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { sentEvent } from '../core/events/sample-events.ts';

export interface Senders {
  /** Ids of the events that were acknowledged, by sender, in the order of sending. */
  acknowledged: readonly string[][];
  /** Answers other than 204; a connection that broke is `0`. */
  refusals: Map<number, number>;
  count(): number;
  /** Resolves when each has got the answer to its last event, or has given it up. */
  stop(): Promise<void>;
}

/** How long one that got no answer waits before it sends the same event again. Milliseconds. */
const pause = 20;

/**
 * Senders that each send one event after the other, and the same one again until it is acknowledged: so the events of
 * one sender have an order that can be checked.
 *
 * @param url asked each time, because a program that was started again has another
 */
export function startSenders(url: () => string, count: number): Senders {
  const acknowledged: string[][] = Array.from({ length: count }, () => []);
  const refusals = new Map<number, number>();
  let stopping = false;

  async function send(sender: number): Promise<void> {
    for (let number = 0; !stopping; number++) {
      const id = idOf(sender, number);
      const event = sentEvent({ type: 'read', id, pv: sender.toString(16).padStart(16, '0') });
      for (let status = 0; status !== 204 && !stopping; ) {
        status = await post(url(), event);
        if (status === 204) acknowledged[sender]?.push(id);
        else {
          refusals.set(status, (refusals.get(status) ?? 0) + 1);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    }
  }

  const running = Promise.all(acknowledged.map((_, sender) => send(sender)));
  return {
    acknowledged,
    refusals,
    count: () => acknowledged.reduce((sum, ids) => sum + ids.length, 0),
    async stop() {
      stopping = true;
      await running;
    },
  };
}

function idOf(sender: number, number: number): string {
  const [a, b] = [sender, number].map((part) => part.toString(16));
  return `${(a ?? '').padStart(8, '0')}-0000-4000-8000-${(b ?? '').padStart(12, '0')}`;
}

async function post(url: string, event: unknown): Promise<number> {
  try {
    const response = await fetch(`${url}/api/events`, {
      method: 'POST',
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(30_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/**
 * Nothing acknowledged is lost, nothing is there twice, the events of each sender are in the order of sending, and of
 * what was never acknowledged there is at most the one that each sender was waiting for.
 */
export async function expectAllKept(
  stored: AsyncIterable<StoredEvent>,
  { acknowledged }: Senders,
): Promise<void> {
  const bySender = acknowledged.map((): string[] => []);
  for await (const { id } of stored) bySender[Number.parseInt(id.slice(0, 8), 16)]?.push(id);
  for (const [sender, ids] of acknowledged.entries()) {
    const kept = bySender[sender] ?? [];
    expect(kept.slice(0, ids.length)).toEqual(ids);
    expect(kept.length - ids.length).toBeLessThanOrEqual(1);
    expect(new Set(kept).size).toBe(kept.length);
  }
}
