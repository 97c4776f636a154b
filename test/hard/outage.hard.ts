import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Survived, surviveOutage } from '../support/outage.ts';
import { lockedSqlite, stoppedPostgres } from '../support/outages.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startReplicatedPostgres } from '../support/replicated-postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

function expectUnnoticed({ events, refusals, slowestPage }: Survived): void {
  console.log(
    `acknowledged before, during and after: ${events.join(', ')}; slowest page: ${slowestPage.toFixed(0)} ms`,
  );
  expect(Math.min(...events)).toBeGreaterThan(0);
  expect(refusals).toEqual(new Map());
  expect(slowestPage).toBeLessThan(2000);
}

describe('under load nothing is lost, and no page waits, while', () => {
  test('a SQLite file is locked for 30 s', async () => {
    expectUnnoticed(await surviveOutage(lockedSqlite, 30_000));
  });

  test('Postgres is away for 30 s', async ({ skip }) => {
    const outage = await stoppedPostgres(postgres);
    if (!outage) return skip('Postgres is not installed: PGlite cannot be stopped.');
    expectUnnoticed(await surviveOutage(async () => outage, 30_000));
  });

  test('the primary of two Postgres servers is killed and its synchronous standby takes over', async ({
    skip,
  }) => {
    const replicated = await startReplicatedPostgres();
    if (!replicated) return skip('Postgres with pg_basebackup is not installed.');
    try {
      expectUnnoticed(await surviveOutage(async () => replicated, 2000));
    } finally {
      await replicated.stop();
    }
  });
});
