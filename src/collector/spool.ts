import { mkdirSync } from 'node:fs';
import { type FileHandle, open, readFile, unlink } from 'node:fs/promises';
import type { StoredEvent } from '../core/events/event.ts';
import { forgetErased, readErased } from './erased-ids.ts';
import {
  linesOf,
  parseLines,
  type Segment,
  segmentFile,
  segmentsIn,
  syncFolder,
  writeAll,
} from './spool-files.ts';
import { lockFolder } from './spool-lock.ts';

/** A file is closed when it has this many bytes, so that what has been written to the store makes room soon. */
const segmentSize = 4 * 1024 * 1024;
/** Events written to the store at once. */
const groupSize = 1000;

export class SpoolFull extends Error {
  constructor(maxBytes: number) {
    super(`${Math.round(maxBytes / 1024 / 1024)} MiB of events wait for the store.`);
    this.name = 'SpoolFull';
  }
}

export interface Replayed {
  events: number;
  /** Whole lines that are no event: the disk has damaged them. */
  unreadable: number;
}

/** Where events wait for a store that does not take them. Calls of `append` and of `replayOldest` may overlap. */
export interface Spool {
  readonly folder: string;
  /** Whether it can take anything; see `createReopeningSpool`. */
  readonly isOpen: boolean;
  /** What waits. 0 means that nothing does. */
  readonly bytes: number;
  /**
   * Resolves when the events are on disk; rejects when it cannot say so, then none of them counts as kept.
   * @throws SpoolFull when they would be more than it may hold
   */
  append(events: readonly StoredEvent[]): Promise<void>;
  /**
   * Gives the oldest part of what waits to `write`, a group at a time and in order, and lets it go once all of it is
   * written. When `write` rejects, the part stays and will be given again as a whole: repeats are told by their ids.
   * Events that were erased while they waited (`noteErased`) are not given; those that were while they were being
   * written are given to `erase`.
   */
  replayOldest(
    write: (events: readonly StoredEvent[]) => Promise<unknown>,
    erase: (ids: readonly string[]) => Promise<unknown>,
  ): Promise<Replayed>;
  close(): Promise<void>;
}

/**
 * A spool in a folder of its own: numbered files of JSON lines. Each append is one write followed by fsync. A process
 * that dies leaves at most a last line without its end, which nobody was told is kept, and which is passed over.
 *
 * @throws UserError when another process uses the folder
 */
export function openSpool(folder: string, maxBytes: number): Spool {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  const segments = segmentsIn(folder);
  let bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  let made = Number(/(\d+)\.jsonl$/.exec(segments.at(-1)?.file ?? '')?.[1] ?? 0);
  let current: { segment: Segment; handle: FileHandle } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: whoever writes to a file, opens or closes it. */
  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = last.then(action);
    last = turn.catch(() => {});
    return turn;
  }

  async function begin(): Promise<{ segment: Segment; handle: FileHandle }> {
    made += 1;
    const file = segmentFile(folder, made);
    const handle = await open(file, 'wx', 0o600);
    const segment = { file, bytes: 0 };
    segments.push(segment);
    current = { segment, handle };
    await syncFolder(folder);
    return current;
  }

  async function finish(): Promise<void> {
    const { handle } = current ?? {};
    current = undefined;
    await handle?.close().catch(() => {});
  }

  /** After a failed fsync nothing is known of the file's end: what follows goes to a new one. */
  async function giveUpCurrent(): Promise<void> {
    const { segment, handle } = current ?? {};
    if (!segment) return;
    await handle?.truncate(segment.bytes).catch(() => {});
    await finish();
    if (segment.bytes > 0) return;
    segments.splice(segments.indexOf(segment), 1);
    await unlink(segment.file).catch(() => {});
  }

  return {
    folder,
    isOpen: true,
    get bytes() {
      return bytes;
    },

    append: (events) =>
      inTurn(async () => {
        const lines = linesOf(events);
        if (bytes + lines.length > maxBytes) throw new SpoolFull(maxBytes);
        if (current && current.segment.bytes >= segmentSize) await finish();
        try {
          const { segment, handle } = current ?? (await begin());
          await writeAll(handle, lines, segment.bytes);
          await handle.datasync();
          segment.bytes += lines.length;
          bytes += lines.length;
        } catch (error) {
          await giveUpCurrent();
          throw error;
        }
      }),

    async replayOldest(write, erase) {
      const [segment] = segments;
      if (!segment) return { events: 0, unreadable: 0 };
      await inTurn(async () => {
        if (current?.segment === segment) await finish();
      });
      const read = parseLines(await readFile(segment.file), segment.bytes);
      const erased = await readErased(folder);
      const events = read.events.filter(({ id }) => !erased.has(id));
      for (let start = 0; start < events.length; start += groupSize)
        await write(events.slice(start, start + groupSize));
      const erasedMeanwhile = await readErased(folder);
      if (erasedMeanwhile.size > erased.size) await erase([...erasedMeanwhile]);
      await unlink(segment.file);
      segments.shift();
      bytes -= segment.bytes;
      if (segments.length === 0) await forgetErased(folder);
      return { events: events.length, unreadable: read.unreadable };
    },

    async close() {
      await inTurn(finish);
      unlock();
    },
  };
}
