import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { isTransient, retryTransient } from '../../src/store/retry-transient.ts';
import { storedEvent } from '../core/events/sample-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-retry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failure = (fields: object) => Object.assign(new Error('failed'), fields);

test.each([
  ['a serialization failure', { code: '40001' }, true],
  ['a deadlock', { code: '40P01' }, true],
  ['a server that ends its connections', { code: '57P01' }, true],
  ['a connection that is cut', { code: 'ECONNRESET' }, true],
  ['SQLITE_BUSY', { code: 'ERR_SQLITE_ERROR', errcode: 5 }, true],
  ['SQLITE_BUSY_SNAPSHOT', { code: 'ERR_SQLITE_ERROR', errcode: 517 }, true],
  ['SQLITE_FULL', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, false],
  ['SQLITE_READONLY', { code: 'ERR_SQLITE_ERROR', errcode: 8 }, false],
  ['a server that is not there', { code: 'ECONNREFUSED' }, false],
  ['a full disk of the server', { code: '53100' }, false],
  ['anything else', {}, false],
])('%s is transient or not', (_, fields, expected) => {
  expect(isTransient(failure(fields))).toBe(expected);
});

describe('what is transient', () => {
  const pauses = [10, 40];

  async function run(failures: readonly object[]) {
    const slept: number[] = [];
    let tries = 0;
    const result = await retryTransient(
      async () => {
        const fields = failures[tries++];
        if (fields) throw failure(fields);
        return 'done';
      },
      { pauses, sleep: async (ms) => slept.push(ms), random: () => 0.5 },
    ).catch((error: { code: string }) => error.code);
    return { result, tries, slept };
  }

  test('is tried again, each time later', async () => {
    const [a, b] = [{ code: '40001' }, { code: '40P01' }];
    expect(await run([])).toEqual({ result: 'done', tries: 1, slept: [] });
    expect(await run([a, b])).toEqual({ result: 'done', tries: 3, slept: [7.5, 30] });
  });

  test('is not tried for ever, and what is not transient only once', async () => {
    const busy = { code: '40001' };
    expect(await run([busy, busy, busy, busy])).toEqual({
      result: '40001',
      tries: 3,
      slept: [7.5, 30],
    });
    expect(await run([{ code: 'ECONNREFUSED' }])).toEqual({
      result: 'ECONNREFUSED',
      tries: 1,
      slept: [],
    });
  });
});

test('an event waits for another program that writes to the same file, without holding up this one', async () => {
  const file = join(folder, 'busy.db');
  const store = await openStore(`sqlite:${file}`);
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  let longestTurn = 0;
  let last = performance.now();
  const turns = setInterval(() => {
    longestTurn = Math.max(longestTurn, performance.now() - last);
    last = performance.now();
  }, 1);
  setTimeout(() => other.exec('commit'), 800);
  expect(await store.append([storedEvent({ type: 'read' })])).toEqual({ stored: 1, duplicates: 0 });
  clearInterval(turns);
  expect(longestTurn).toBeLessThan(700);
  other.close();
  await store.close();
});
