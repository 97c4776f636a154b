import type { FullText } from '../core/search/full-text.ts';

/**
 * Full text that may come late or never. What is not there in time is left out, so that a search on a slow line
 * answers from the front index; what comes later is there for the next letter typed.
 *
 * @param open begins to load it, at the first search and after a failure; undefined when there will be no full text
 * @param patience ms that one search waits
 */
export function withPatience(
  open: () => Promise<FullText | undefined>,
  patience: number,
): FullText {
  let opening: Promise<FullText | undefined> | undefined;

  function opened(): Promise<FullText | undefined> {
    opening ??= open().catch(() => {
      opening = undefined;
      return undefined;
    });
    return opening;
  }

  async function inTime<T>(
    ask: (fullText: FullText) => Promise<readonly T[]>,
  ): Promise<readonly T[]> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<readonly T[]>((resolve) => {
      timer = setTimeout(resolve, patience, []);
    });
    const answer = opened().then((fullText) => (fullText ? ask(fullText) : []));
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    find: (word) => inTime((fullText) => fullText.find(word)),
    read: (page) => inTime((fullText) => fullText.read(page)),
  };
}
