import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import type { Outage } from './outage.ts';
import { findPrograms, freePort, idsOf } from './postgres.ts';
import { startSwitch } from './tcp-switch.ts';

/**
 * Two Postgres servers on this machine, the second a synchronous standby of the first: a commit is answered when both
 * have it on disk. The address leads to whichever is the primary, as that of a load balancer does. The outage begins
 * with SIGKILL for the primary, and ends when the standby is promoted.
 *
 * @returns undefined where the programs are not installed
 */
export async function startReplicatedPostgres(): Promise<
  (Outage & { stop(): Promise<void> }) | undefined
> {
  const programs = findPrograms();
  if (programs === undefined || !existsSync(join(programs, 'pg_basebackup'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lotse-replicated-'));
  const user = process.getuid?.() === 0 ? idsOf('postgres') : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, { ...user, cwd: folder, stdio: 'ignore' });
  const [primary, standby] = [join(folder, 'primary'), join(folder, 'standby')];
  const [primaryPort, standbyPort] = [await freePort(), await freePort()];
  const start = (data: string, port: number, settings = '') =>
    run(
      'pg_ctl',
      ...['start', '-w', '-D', data, '-l', `${data}.log`, '-o'],
      `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c wal_retrieve_retry_interval=100 ${settings}`,
    );
  const end = (data: string) => run('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data);

  run('initdb', '-D', primary, '-U', 'lotse', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  start(primary, primaryPort);
  const source = ['-h', '127.0.0.1', '-p', String(primaryPort), '-U', 'lotse'];
  run('pg_basebackup', ...source, '-D', standby, '-R', '-X', 'stream', '-c', 'fast');
  start(standby, standbyPort);
  // Not a setting of the file, which the standby has a copy of: once promoted it has no standby of its own to wait for.
  run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', primary);
  start(primary, primaryPort, '-c synchronous_standby_names=*');
  await isSynchronous(primaryPort);
  const door = await startSwitch(primaryPort);
  const databaseUrl = `postgres://lotse@127.0.0.1:${door.port}/postgres`;

  return {
    databaseUrl,
    open: () => openStore(databaseUrl),
    begin() {
      process.kill(Number(readFileSync(join(primary, 'postmaster.pid'), 'utf8').split('\n')[0]), 9);
    },
    end() {
      run('pg_ctl', 'promote', '-w', '-D', standby);
      door.leadTo(standbyPort);
    },
    async stop() {
      await door.close();
      // In a test that failed early the first one is still there.
      for (const data of [standby, primary])
        try {
          end(data);
        } catch {}
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isSynchronous(port: number): Promise<void> {
  const client = new pg.Client(`postgres://lotse@127.0.0.1:${port}/postgres`);
  await client.connect();
  for (let tries = 100; ; tries--) {
    const { rows } = await client.query('select sync_state from pg_stat_replication');
    if (rows[0]?.sync_state === 'sync') break;
    if (tries === 0) throw new Error('The standby does not follow.');
    await setTimeout(100);
  }
  await client.end();
}
