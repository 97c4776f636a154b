import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReopeningSpool } from '../../src/collector/reopening-spool.ts';
import { openSpool } from '../../src/collector/spool.ts';
import { storedEvent } from '../core/events/sample-events.ts';

const root = mkdtempSync(join(tmpdir(), 'lotse-reopening-'));

test('a spool that cannot be opened takes nothing until it can, says so once, and then has what was left in it', async () => {
  const folder = join(root, 'spool');
  const left = storedEvent({ type: 'read' });
  const before = openSpool(folder, 2 ** 20);
  await before.append([left]);
  // Held by another process, as far as the spool can tell.
  const log: string[] = [];
  const spool = createReopeningSpool({
    folder,
    open: () => {
      if (before.bytes > 0 && !closed) throw new Error('held');
      return openSpool(folder, 2 ** 20);
    },
    log: (message) => log.push(message),
    every: 5,
  });
  let closed = false;
  expect([spool.isOpen, spool.bytes]).toEqual([false, 0]);
  await expect(spool.append([left])).rejects.toThrow(`The spool ${folder} cannot be written.`);
  await before.close();
  closed = true;
  await expect.poll(() => spool.isOpen, { interval: 5 }).toBe(true);
  expect(log).toEqual([`The spool ${folder} can be written now.`]);
  const given: unknown[] = [];
  expect(spool.bytes).toBeGreaterThan(0);
  await spool.replayOldest(
    async (events) => void given.push(...events),
    async () => {},
  );
  expect(given).toEqual([left]);
  await spool.close();
});

test('closed before it was ever opened, it tries no more', async () => {
  const file = join(root, 'a-file');
  writeFileSync(file, '');
  let tries = 0;
  const open = () => {
    tries += 1;
    return openSpool(file, 1000);
  };
  const spool = createReopeningSpool({ folder: file, open, log: () => {}, every: 5 });
  await expect.poll(() => tries, { interval: 2 }).toBeGreaterThan(1);
  await spool.close();
  const then = tries;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(tries).toBe(then);
  rmSync(root, { recursive: true });
});
