import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OrderCount, Ticket } from '../../src/core/contacts/ticket.ts';
import type { ContactStore, ImportPreview } from '../../src/store/contact-store.ts';
import { at, ticket } from '../core/contacts/support/tickets.ts';

/** What a store of tickets and orders is. Every adapter passes this. */
export function testContactStore(name: string, open: () => Promise<ContactStore>): void {
  describe(`a contact store: ${name}`, () => {
    let store: ContactStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const about = (settle: (preview: ImportPreview) => boolean = () => true) => ({
      source: 'zendesk',
      at: at('2026-11-20'),
      salt: 'fingerprint',
      settle,
    });
    async function* stream<T>(items: readonly T[]): AsyncIterable<T> {
      yield* items;
    }
    const imported = (tickets: readonly Ticket[], settle?: (preview: ImportPreview) => boolean) =>
      store.importTickets(stream(tickets), about(settle));
    const read = () => Array.fromAsync(store.tickets(0));

    test('gives back tickets as they were, in the order in which they came', async () => {
      const whole = ticket({
        createdAt: at('2026-11-03'),
        firstResponseAt: at('2026-11-03') + 5,
        solvedAt: at('2026-11-04'),
        waitMs: 0,
        reopened: 0,
        replies: 3,
        channel: 'chat',
        tags: ['größe', "o'neil", '"quoted"', '日本'],
        resolution: 'sent again',
        satisfied: false,
        customer: 'c',
        order: 'o',
        article: 'returns/de/return-an-item',
        confidence: 0.1 + 0.2,
      });
      const bare = ticket({ createdAt: at('2026-11-02'), satisfied: true });
      expect(await imported([whole, bare])).toEqual({ rows: 2, added: 2, known: 0, changed: 0 });
      expect(await read()).toEqual([bare, whole]);
      expect(await Array.fromAsync(store.tickets(at('2026-11-03')))).toEqual([whole]);
    });

    test('takes the same ones again without harm, and says which have changed', async () => {
      const [a, b] = [ticket(), ticket({ article: 'returns/de/return-an-item', confidence: 0.9 })];
      await imported([a, b]);
      expect(await imported([a, b])).toEqual({ rows: 2, added: 0, known: 2, changed: 0 });
      const solved = { ...a, solvedAt: at('2026-11-12') };
      const unasked = { ...b, article: null, confidence: null };
      const c = ticket();
      expect(await imported([solved, unasked, c])).toEqual({
        rows: 3,
        added: 1,
        known: 2,
        changed: 1,
      });
      expect(await read()).toEqual([solved, b, c]);
    });

    test('keeps the later of two rows about one ticket', async () => {
      const first = ticket();
      const later = { ...first, replies: 2 };
      expect(await imported([first, later])).toMatchObject({ rows: 1, added: 1 });
      expect(await read()).toEqual([later]);
    });

    test('keeps nothing when the import is called off, or breaks', async () => {
      const before = ticket();
      await imported([before]);
      const seen: ImportPreview[] = [];
      const off = await imported([ticket(), before], (preview) => {
        seen.push(preview);
        return false;
      });
      expect(off).toBeUndefined();
      expect(seen).toEqual([{ rows: 2, added: 1, known: 1 }]);
      async function* breaking(): AsyncIterable<Ticket> {
        for (let n = 0; n < 2500; n++) yield ticket();
        throw new Error('row 2501');
      }
      await expect(store.importTickets(breaking(), about())).rejects.toThrow('row 2501');
      expect(await read()).toEqual([before]);
      expect(await imported([ticket()])).toMatchObject({ added: 1 });
    });

    test('takes more than a page, and of one moment', async () => {
      const tickets = Array.from({ length: 11_000 }, (_, n) =>
        ticket({ createdAt: at('2026-11-01') + Math.floor(n / 4000) }),
      );
      expect(await imported(tickets)).toMatchObject({ added: 11_000 });
      expect((await read()).map(({ key }) => key)).toEqual(tickets.map(({ key }) => key));
    });

    test('adds orders by day, and believes the total of a day', async () => {
      const single = (key: string, day: string): OrderCount => ({ key, day, n: 1, total: false });
      const orders = [
        single('1', '2026-11-01'),
        single('2', '2026-11-01'),
        single('3', '2026-11-02'),
      ];
      await store.importOrders(stream(orders), about());
      await store.importOrders(stream(orders), about());
      expect(await store.ordersByDay('2026-11-01')).toEqual(
        new Map([
          ['2026-11-01', 2],
          ['2026-11-02', 1],
        ]),
      );
      await store.importOrders(
        stream([{ key: 'd', day: '2026-11-02', n: 7, total: true }]),
        about(),
      );
      expect(await store.ordersByDay('2026-11-02')).toEqual(new Map([['2026-11-02', 7]]));
    });

    test('knows the salt of the last import, and forgets everything when it is told to', async () => {
      expect(await store.salt()).toBeUndefined();
      await imported([ticket()]);
      expect(await store.salt()).toBe('fingerprint');
      expect(await store.clear()).toBe(1);
      expect(await read()).toEqual([]);
      expect(await store.salt()).toBeUndefined();
    });

    test('marks what somebody has dealt with, once or twice, and unmarks it', async () => {
      await store.markAnswered(['a', 'b'], true, 1);
      await store.markAnswered(['b'], true, 2);
      expect(await store.answered()).toEqual(new Set(['a', 'b']));
      await store.markAnswered(['a', 'x'], false, 3);
      await store.markAnswered([], true, 4);
      expect(await store.answered()).toEqual(new Set(['b']));
    });
  });
}
