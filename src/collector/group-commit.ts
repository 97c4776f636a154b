/** Items written together at most; more would make the first of them wait for the last. */
const largestGroup = 2000;
/** Items that may wait. At 40,000 events a second this is half a second; more means that the store has stopped. */
const mostWaiting = 20_000;

export interface GroupCommit<Item> {
  /** Resolves when the items are written; rejects with the reason when they are not, then none of them counts as written. */
  add(items: readonly Item[]): Promise<void>;
  /** Resolves when nothing waits any more. */
  drain(): Promise<void>;
}

interface Waiting<Item> {
  items: readonly Item[];
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/**
 * Writes what comes side by side together: while one group is written, everything that arrives waits and is the next
 * group. A commit to disk costs the same for one event and for hundreds, so the groups grow with the load by
 * themselves. There is no timer: nobody waits while nothing is being written.
 */
export function createGroupCommit<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
): GroupCommit<Item> {
  let queue: Waiting<Item>[] = [];
  let waiting = 0;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    // Lets the requests that have already arrived be read first: SQLite writes without giving way to them.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const group = takeGroup();
      const items = group.flatMap((entry) => entry.items);
      waiting -= items.length;
      try {
        await write(items);
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    writing = undefined;
  }

  function takeGroup(): Waiting<Item>[] {
    let size = 0;
    const end = queue.findIndex(({ items }, index) => {
      size += items.length;
      return index > 0 && size > largestGroup;
    });
    const group = end === -1 ? queue : queue.slice(0, end);
    queue = end === -1 ? [] : queue.slice(end);
    return group;
  }

  return {
    add(items) {
      if (items.length === 0) return Promise.resolve();
      if (waiting + items.length > mostWaiting)
        return Promise.reject(new Error('Too many events wait to be written.'));
      waiting += items.length;
      return new Promise((resolve, reject) => {
        queue.push({ items, resolve, reject });
        writing ??= writeAll();
      });
    },
    async drain() {
      await writing;
    },
  };
}
