import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';

const run = promisify(execFile);
let folder: string;
let url: string;
const events = Array.from({ length: 5000 }, (_, number) =>
  storedEvent({
    type: 'search',
    q: 'größe "XL"\u2028',
    t: Date.parse('2026-11-19T12:00:00Z') + number * 60_000,
  }),
);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-export-'));
  url = `sqlite:${join(folder, 'lotse.db')}`;
  const store = await openStore(url);
  await store.append(events);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = (command: string) =>
  run('sh', ['-c', command], {
    env: { ...process.env, DATABASE_URL: url, NODE: process.execPath },
    maxBuffer: 1e8,
  });

test('every event is one line of JSON, as it was stored', async () => {
  const { stdout, stderr } = await shell('"$NODE" scripts/export.ts');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(events);
  expect(stderr).toBe('5,000 events.\n');
});

test('days can be chosen, and one that is none is named', async () => {
  const { stdout } = await shell('"$NODE" scripts/export.ts --from 2026-11-20 --to 2026-11-20');
  expect(
    new Set(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).day),
    ),
  ).toEqual(new Set(['2026-11-20']));
  await expect(shell('"$NODE" scripts/export.ts --from 2026-02-31')).rejects.toMatchObject({
    code: 1,
    stderr: '--from is no day: "2026-02-31".\n  Write year-month-day, such as --from 2026-11-01.\n',
  });
});

test('a reader that has seen enough is no error', async () => {
  const { stdout, stderr } = await shell('"$NODE" scripts/export.ts | head -n 1');
  expect(JSON.parse(stdout)).toEqual(events[0]);
  expect(stderr).toMatch(/^[\d,]+ events\.\n$/);
});

test('what is exported can be named, and what nothing is called is refused with what there is', async () => {
  const named = await shell('"$NODE" scripts/export.ts events --from 2026-11-20 --to 2026-11-20');
  const unnamed = await shell('"$NODE" scripts/export.ts --from 2026-11-20 --to 2026-11-20');
  expect(named).toEqual(unnamed);
  await expect(shell('"$NODE" scripts/export.ts evnts')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Nothing called "evnts" can be exported.'),
  });
  expect((await shell('"$NODE" scripts/export.ts --help')).stdout).toContain('events ');
  expect((await shell('"$NODE" scripts/export.ts events --help')).stdout).toContain('--from');
}, 60_000);
