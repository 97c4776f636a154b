import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { sentEvent } from '../../core/events/sample-events.ts';

let folder: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-crash-'));
  mkdirSync(join(folder, 'dist'));
  const site = {
    version: 1,
    locales: ['de'],
    timeZone: 'Europe/Berlin',
    articles: ['shipping/de/where-is-my-parcel'],
    inputs: '',
  };
  writeFileSync(join(folder, 'dist', 'lotse.json'), JSON.stringify(site));
});
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `npm run serve` in a folder of its own. @returns its address */
async function serve(): Promise<string> {
  const child = spawn(process.execPath, [resolve('scripts/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: '0', DATABASE_URL: 'sqlite:var/lotse.db', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  for await (const chunk of child.stdout) {
    const [address] = /http:\S+/.exec(String(chunk)) ?? [];
    if (address) return address;
  }
  throw new Error('The server ended before it said where it is.');
}

/** Sends until the server is gone. @returns ids of what was acknowledged */
async function sendUntilGone(url: string, acknowledged: string[]): Promise<void> {
  for (;;) {
    const batch = Array.from({ length: 3 }, () => sentEvent({ type: 'read' }));
    try {
      const { status } = await fetch(`${url}/api/events`, {
        method: 'POST',
        body: JSON.stringify(batch),
      });
      if (status === 204) acknowledged.push(...batch.map(({ id }) => id));
    } catch {
      return;
    }
  }
}

test('what was acknowledged is there after the server was killed in the middle of its work, time after time', async () => {
  const acknowledged: string[] = [];
  for (const wanted of [30, 300, 900]) {
    const url = await serve();
    const senders = Array.from({ length: 8 }, () => sendUntilGone(url, acknowledged));
    while (acknowledged.length < wanted) await new Promise((later) => setTimeout(later, 2));
    server?.kill('SIGKILL');
    await Promise.all(senders);
  }
  const store = await openStore(`sqlite:${join(folder, 'var', 'lotse.db')}`);
  const stored = (await Array.fromAsync(store.events())).map(({ id }) => id);
  await store.close();
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
}, 60_000);

test('a server that is told to stop answers what was asked, writes it, and ends well', async () => {
  const url = await serve();
  const answer = fetch(`${url}/api/events`, {
    method: 'POST',
    body: JSON.stringify(sentEvent({ type: 'read' })),
  });
  expect((await answer).status).toBe(204);
  const ended = new Promise((end) => server?.once('exit', (code, signal) => end(code ?? signal)));
  server?.kill('SIGTERM');
  expect(await ended).toBe(0);
});
