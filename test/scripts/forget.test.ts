import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { purgeDaily } from '../../scripts/serve/purge-daily.ts';
import { openSpool } from '../../src/collector/spool.ts';
import { openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';

const day = 86_400_000;
let folder: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-forget-'));
  url = `sqlite:${join(folder, 'lotse.db')}`;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const options = { env: { ...process.env, DATABASE_URL: url, ...env } };
  return promisify(execFile)(process.execPath, [`scripts/${script}.ts`, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

async function keep(...events: ReturnType<typeof storedEvent>[]) {
  const store = await openStore(url);
  await store.append(events);
  await store.close();
}

async function kept(): Promise<string[]> {
  const store = await openStore(url);
  const ids = (await Array.fromAsync(store.events())).map(({ id }) => id);
  await store.close();
  return ids;
}

test('npm run purge removes what is too old, and says how much', async () => {
  const aged = (days: number) => storedEvent({ type: 'read', t: Date.now() - days * day });
  const young = aged(28);
  await keep(aged(91), aged(31), young);
  expect((await run('purge', ['--time-zone', 'UTC'], { RETENTION_DAYS: '90' })).stdout).toBe(
    '1 event older than 90 days was removed.\n',
  );
  expect((await run('purge', ['--time-zone', 'UTC'])).stdout).toBe(
    '1 event older than 30 days was removed.\n',
  );
  expect(await kept()).toEqual([young.id]);
  const wrong = await run('purge', ['--time-zone', 'UTC'], { RETENTION_DAYS: '365' });
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    'RETENTION_DAYS cannot be "365".\n  Write a whole number of days from 3 to 90, such as RETENTION_DAYS=30.\n',
  ]);
  expect(await kept()).toEqual([young.id]);
});

test('npm run erase removes the events that are named, and says when there is none', async () => {
  const [one, two] = [storedEvent({ type: 'vote' }), storedEvent({ type: 'vote' })];
  await keep(one, two);
  expect((await run('erase', [one.id.toUpperCase()])).stdout).toBe(
    '1 event of 1 erased in the event store.\n',
  );
  expect((await run('erase', [one.id])).stdout).toContain(
    '0 events of 1 erased in the event store.\nThe others',
  );
  expect(await kept()).toEqual([two.id]);
});

describe('events that wait beside the store', () => {
  const waiting = [1, 2, 3].map(() => storedEvent({ type: 'vote', comment: 'a secret' }));
  const [one, two, three] = waiting.map(({ id }) => id);
  const spoolOf = () => openSpool(join(folder, 'spool', 'lotse'), 2 ** 20);
  const onDisk = () =>
    globSync(join(folder, 'spool', 'lotse', '*'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('');

  test('are erased from the disk when no collector runs', async () => {
    const spool = spoolOf();
    await spool.append(waiting);
    await spool.close();
    expect((await run('erase', [one ?? ''])).stdout).toBe(
      '1 event waited beside the event store and is erased.\n0 events of 1 erased in the event store.\n',
    );
    expect(onDisk()).not.toContain(one);
    expect(onDisk()).toContain(two);
    expect(onDisk()).toContain(three);
    await run('erase', [two ?? '', three ?? '']);
    expect(onDisk()).not.toContain('a secret');
  });

  test('do not come out any more when a collector has them', async () => {
    const spool = spoolOf();
    await spool.append(waiting);
    expect((await run('erase', [one ?? '', two ?? ''])).stdout).toBe(
      '2 events waited beside the event store; the collector that is running drops them instead of writing them.\n0 events of 2 erased in the event store.\n',
    );
    const given: string[] = [];
    await spool.replayOldest(
      async (events) => void given.push(...events.map(({ id }) => id)),
      async () => {},
    );
    await spool.close();
    expect(given).toEqual([three]);
  });

  test('are named by whoever looks only into the store', async () => {
    const spool = spoolOf();
    await spool.append(waiting);
    const sentence =
      /^3 more events wait in .*spool\/lotse and are not in the event store yet: .*\.$/m;
    expect((await run('export')).stderr).toMatch(sentence);
    expect((await run('purge', ['--time-zone', 'UTC'])).stdout).toMatch(sentence);
    await spool.close();
  });
});

test.each([
  [[], 'No event was named; nothing was erased.'],
  [['everything'], '"everything" is no id of an event; nothing was erased.'],
  [['--all'], "Unknown option '--all'."],
])('npm run erase -- %j explains itself', async (args, sentence) => {
  const { code, stderr } = await run('erase', args);
  expect([code, stderr]).toEqual([
    1,
    `${sentence}\n  npm run erase -- --help says where the id of an event stands.\n`,
  ]);
});

test.each(['purge', 'rollup', 'erase', 'serve', 'privacy'])(
  'npm run %s -- --help',
  async (command) => {
    const { code, stdout, stderr } = await run(command, ['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^npm run ${command}`));
  },
);

describe('the serving program', () => {
  test('removes what is too old at its start and every day, and goes on when that fails', async () => {
    vi.useFakeTimers();
    try {
      const cuts: number[] = [];
      const said: string[] = [];
      let fails = false;
      const end = purgeDaily({
        store: {
          async purgeBefore(t) {
            cuts.push(t);
            if (fails) throw new Error('disk full');
            return 3;
          },
        },
        retentionDays: 30,
        clock: () => 100 * day,
        log: (message) => said.push(message),
      });
      await vi.advanceTimersByTimeAsync(0);
      fails = true;
      await vi.advanceTimersByTimeAsync(day);
      end();
      await vi.advanceTimersByTimeAsync(3 * day);
      expect(cuts).toEqual([70 * day, 70 * day]);
      expect(said).toEqual([
        '3 events older than 30 days were removed.',
        'Old events could not be removed: disk full',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});
