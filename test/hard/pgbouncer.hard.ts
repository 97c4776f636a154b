import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';
import { testDurableEventStore, testEventStore } from '../store/event-store-contract.ts';
import { surviveOutage } from '../support/outage.ts';
import { findPgbouncer, type Pgbouncer, startPgbouncer } from '../support/pgbouncer.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

const program = findPgbouncer();

describe.skipIf(program === undefined)(
  'through pgbouncer in transaction mode (skipped where pgbouncer is not installed)',
  () => {
    let postgres: TestPostgres;
    let pooler: Pgbouncer;
    beforeAll(async () => {
      postgres = await startPostgres();
      const { url } = await postgres.createDatabase();
      pooler = await startPgbouncer(program ?? '', Number(new URL(url ?? '').port));
    });
    afterAll(async () => {
      await pooler?.stop();
      await postgres?.stop();
    });

    async function createPlace() {
      const url = pooler.addressOf((await postgres.createDatabase()).url ?? '');
      return { url, open: () => openStore(url) };
    }

    testEventStore('Postgres behind pgbouncer', createPlace);
    testDurableEventStore('Postgres behind pgbouncer', createPlace);

    test('programs that start at the same moment build the tables once and share them', async () => {
      const place = await createPlace();
      const stores = await Promise.all([1, 2, 3, 4, 5, 6].map(() => place.open()));
      await Promise.all(stores.map((store) => store.append([storedEvent({ type: 'read' })])));
      for (const store of stores) {
        expect(await store.count()).toBe(6);
        await store.close();
      }
    });

    test('a server behind it that is away for five seconds loses nothing', async () => {
      const { url, open } = await createPlace();
      const outage = { databaseUrl: url, open, begin() {}, end() {}, ...postgres.outage };
      const { events, refusals } = await surviveOutage(async () => outage, 5000);
      expect(Math.min(...events)).toBeGreaterThan(0);
      expect(refusals).toEqual(new Map());
    });
  },
);
