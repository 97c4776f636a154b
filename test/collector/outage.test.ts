import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surviveOutage } from '../support/outage.ts';
import { lockedSqlite, stoppedPostgres } from '../support/outages.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

/** A page that waits for the store takes tens of seconds; a busy machine may take some. Milliseconds. */
const patience = 10_000;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

describe('a store that is away for a while loses nothing, and no page waits for it:', () => {
  test('SQLite, locked by another program', async () => {
    const { events, refusals, slowestPage } = await surviveOutage(lockedSqlite, 3000);
    expect(Math.min(...events)).toBeGreaterThan(0);
    expect(refusals).toEqual(new Map());
    expect(slowestPage).toBeLessThan(patience);
  }, 60_000);

  test('Postgres, stopped and started again', async ({ skip }) => {
    const outage = await stoppedPostgres(postgres);
    if (!outage) return skip('PGlite cannot be stopped');
    const { events, refusals, slowestPage } = await surviveOutage(async () => outage, 2000);
    expect(Math.min(...events)).toBeGreaterThan(0);
    expect(refusals).toEqual(new Map());
    expect(slowestPage).toBeLessThan(patience);
  }, 60_000);
});
