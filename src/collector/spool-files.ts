import { readdirSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredEvent } from '../core/events/event.ts';

/** One file of a spool. */
export interface Segment {
  file: string;
  /** Up to here everything is acknowledged. */
  bytes: number;
}

/** The file of the `n`th segment of a spool; the order of their names is that of the events. */
export function segmentFile(folder: string, n: number): string {
  return join(folder, `${String(n).padStart(8, '0')}.jsonl`);
}

/** What lies in a spool, oldest first; nothing when there is no such folder. */
export function segmentsIn(folder: string): Segment[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.jsonl$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .map((file) => ({ file, bytes: statSync(file).size }));
}

export function linesOf(events: readonly StoredEvent[]): Buffer {
  return Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

/** What follows the last line break was never acknowledged. */
export function parseLines(
  file: Buffer,
  bytes: number,
): { events: StoredEvent[]; unreadable: number } {
  const lines = file.toString('utf8', 0, bytes).split('\n').slice(0, -1);
  const events = lines.flatMap((line) => parseEvent(line) ?? []);
  return { events, unreadable: lines.length - events.length };
}

function parseEvent(line: string): StoredEvent | undefined {
  try {
    const event = JSON.parse(line);
    return typeof event?.id === 'string' && typeof event.t === 'number' ? event : undefined;
  } catch {
    return undefined;
  }
}

export async function writeAll(handle: FileHandle, data: Buffer, position: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await handle.write(data, done, data.length - done, position + done);
    done += bytesWritten;
  }
}

/** A new file is found after a power cut only when its folder is on disk as well. Windows cannot do this, nor needs it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
