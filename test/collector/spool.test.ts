import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { noteErased } from '../../src/collector/erased-ids.ts';
import { openSpool, type Spool } from '../../src/collector/spool.ts';
import { waitingEvents } from '../../src/collector/waiting-events.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { storedEvent } from '../core/events/sample-events.ts';

const root = mkdtempSync(join(tmpdir(), 'lotse-spool-'));
const opened: Spool[] = [];
let made = 0;
afterEach(async () => {
  for (const spool of opened.splice(0)) await spool.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const newFolder = () => join(root, `spool-${++made}`);
function open(folder = newFolder(), maxBytes = 64 * 1024 * 1024): Spool {
  const spool = openSpool(folder, maxBytes);
  opened.push(spool);
  return spool;
}
async function reopen(spool: Spool, maxBytes?: number): Promise<Spool> {
  opened.splice(opened.indexOf(spool), 1);
  await spool.close();
  return open(spool.folder, maxBytes);
}
const events = (count: number): StoredEvent[] =>
  Array.from({ length: count }, () => storedEvent({ type: 'vote', comment: 'schön\n"„✓' }));
const nothing = async () => {};
const filesOf = ({ folder }: Spool) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));

async function all(spool: Spool): Promise<StoredEvent[]> {
  const found: StoredEvent[] = [];
  while (spool.bytes > 0)
    await spool.replayOldest(async (group) => {
      found.push(...group);
    }, nothing);
  return found;
}

describe('a spool', () => {
  test('gives back what was put into it, in order, and is empty then', async () => {
    const spool = open();
    const [a, b] = [events(3), events(2500)];
    await spool.append(a);
    await spool.append(b);
    expect(spool.bytes).toBe(statSync(filesOf(spool)[0] ?? '').size);
    expect(await all(spool)).toEqual([...a, ...b]);
    expect(spool.bytes).toBe(0);
    expect(filesOf(spool)).toEqual([]);
    await spool.append(a);
    expect(await all(spool)).toEqual(a);
  });

  test('has after opening what it had before closing, also in several files', async () => {
    const spool = open();
    const kept = Array.from({ length: 6 }, () => events(4000));
    for (const group of kept) await spool.append(group);
    expect(filesOf(spool).length).toBeGreaterThan(1);
    const { bytes } = spool;
    const after = await reopen(spool);
    expect(after.bytes).toBe(bytes);
    const more = events(1);
    await after.append(more);
    expect(await all(after)).toEqual([...kept.flat(), ...more]);
  });

  test('passes over a last line that was only half written', async () => {
    const spool = open();
    const kept = events(2);
    await spool.append(kept);
    const [file = ''] = filesOf(spool);
    for (const half of [JSON.stringify(events(1)[0]).slice(0, 40), '\0\0\0\0', '{']) {
      const length = statSync(file).size;
      appendFileSync(file, half);
      const after = await reopen(opened.at(-1) ?? spool);
      const result = await after
        .replayOldest(() => Promise.reject(new Error('still down')), nothing)
        .catch((error: Error) => error.message);
      expect(result).toBe('still down');
      writeFileSync(file, readFileSync(file).subarray(0, length));
    }
    appendFileSync(file, '{"id":"half');
    const after = await reopen(opened.at(-1) ?? spool);
    expect(await after.replayOldest(nothing, nothing)).toEqual({ events: 2, unreadable: 0 });
  });

  test('counts a whole line that is no event', async () => {
    const spool = open();
    const [first, second] = [events(1), events(1)];
    await spool.append(first);
    appendFileSync(filesOf(spool)[0] ?? '', '?#\n[]\nnull\n');
    const after = await reopen(spool);
    await after.append(second);
    const found: StoredEvent[] = [];
    const write = async (group: readonly StoredEvent[]) => void found.push(...group);
    expect(await after.replayOldest(write, nothing)).toEqual({ events: 1, unreadable: 3 });
    expect(await after.replayOldest(write, nothing)).toEqual({ events: 1, unreadable: 0 });
    expect(found).toEqual([...first, ...second]);
  });

  test('gives a part again as a whole when it could not be written', async () => {
    const spool = open();
    const kept = events(1500);
    await spool.append(kept);
    let calls = 0;
    const failing = () => (++calls === 2 ? Promise.reject(new Error('down')) : Promise.resolve());
    await expect(spool.replayOldest(failing, nothing)).rejects.toThrow('down');
    expect(await all(spool)).toEqual(kept);
  });

  test('takes events while it is being emptied', async () => {
    const spool = open();
    const [a, b] = [events(5), events(5)];
    await spool.append(a);
    const found: StoredEvent[] = [];
    await spool.replayOldest(async (group) => {
      await spool.append(b);
      found.push(...group);
    }, nothing);
    expect(found).toEqual(a);
    expect(await all(spool)).toEqual(b);
  });

  test('refuses what is more than it may hold, and keeps what it has', async () => {
    const one = events(1);
    const size = Buffer.byteLength(`${JSON.stringify(one[0])}\n`);
    const spool = open(newFolder(), 2 * size);
    await spool.append(one);
    await expect(spool.append(events(2))).rejects.toMatchObject({ name: 'SpoolFull' });
    await spool.append(events(1));
    await expect(spool.append(events(1))).rejects.toMatchObject({ name: 'SpoolFull' });
    expect(spool.bytes).toBe(2 * size);
    await all(spool);
    await spool.append(one);
  });

  test('that cannot be written to says so, and goes on when it can again', async () => {
    const spool = open();
    const [first, lost, second] = [events(1), events(1), events(1)];
    await spool.append(first);
    const after = await reopen(spool);
    const folder = after.folder;
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder was');
    await expect(after.append(lost)).rejects.toThrow();
    rmSync(folder);
    const next = open(folder);
    await next.append(second);
    expect(await all(next)).toEqual(second);
  });

  test('is readable for its owner alone', async () => {
    const spool = open();
    await spool.append(events(1));
    expect(statSync(spool.folder).mode & 0o777).toBe(0o700);
    expect(statSync(filesOf(spool)[0] ?? '').mode & 0o777).toBe(0o600);
  });

  test('belongs to one collector at a time', async () => {
    const spool = open();
    expect(() => openSpool(spool.folder, 1000)).toThrow(
      `Another collector is running with the spool ${spool.folder}.`,
    );
    const after = await reopen(spool);
    expect(existsSync(after.folder)).toBe(true);
  });

  test('does not give back what was erased while it waited, and forgets the note with the last of it', async () => {
    const spool = open();
    const kept = events(5);
    await spool.append(kept);
    await noteErased(spool.folder, [kept[1]?.id ?? '', kept[3]?.id ?? '']);
    expect(await Array.fromAsync(waitingEvents(spool.folder))).toHaveLength(3);
    expect(await all(spool)).toEqual([kept[0], kept[2], kept[4]]);
    expect(readdirSync(spool.folder).filter((name) => !name.startsWith('lock'))).toEqual([]);
  });

  test('has what is erased just while it is being written taken out of the store again', async () => {
    const spool = open();
    const kept = events(3);
    await spool.append(kept);
    const erased: string[] = [];
    const { id = '' } = kept[0] ?? {};
    await spool.replayOldest(
      () => noteErased(spool.folder, [id]),
      async (ids) => void erased.push(...ids),
    );
    expect(erased).toEqual([id]);
  });

  test('tells what waits in it, also to who does not have it', async () => {
    const spool = open();
    const kept = events(4);
    await spool.append(kept.slice(0, 2));
    await spool.append(kept.slice(2));
    expect(await Array.fromAsync(waitingEvents(spool.folder))).toEqual(kept);
    await all(spool);
    expect(await Array.fromAsync(waitingEvents(spool.folder))).toEqual([]);
    expect(await Array.fromAsync(waitingEvents(newFolder()))).toEqual([]);
  });
});
