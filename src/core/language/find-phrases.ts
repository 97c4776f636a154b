/** A place in a text: offsets of its characters, the end not included. */
export interface Span {
  start: number;
  end: number;
}

export interface FoundPhrase<T> extends Span {
  /** As the text has it. */
  text: string;
  phrase: T;
}

/**
 * Where expressions stand in a text, as whole words, in either case and over line ends. `*` at the end of a word stands for
 * any ending. Of two that overlap, the first and then the longer one is found.
 */
export function findPhrases<T>(
  text: string,
  phrases: readonly T[],
  writtenOf: (phrase: T) => string,
): FoundPhrase<T>[] {
  const lower = text.toLowerCase();
  const found = phrases.flatMap((phrase) => {
    const { begins, pattern } = readPhrase(writtenOf(phrase));
    if (!lower.includes(begins)) return []; // a hundred expressions and a thousand articles: most are not there
    return [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      phrase,
    }));
  });
  return withoutOverlaps(found);
}

interface ReadPhrase {
  /** What a text with it must hold, in small letters. */
  begins: string;
  pattern: RegExp;
}

const phrasesRead = new Map<string, ReadPhrase>();

/** Expressions come from files that an editor writes, so every sign but `*` means itself. */
function readPhrase(written: string): ReadPhrase {
  let read = phrasesRead.get(written);
  if (!read) {
    const body = written
      .trim()
      .split(/\s+/)
      .map((word) => {
        const open = word.endsWith('*');
        const exact = (open ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        return open ? `${exact}[\\p{L}\\p{M}]*` : exact;
      })
      .join('\\s+');
    const begins = (written.trim().split(/\s+/)[0] ?? '').replace(/\*$/, '').toLowerCase();
    read = { begins, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu') };
    phrasesRead.set(written, read);
  }
  return read;
}

/** Places in the order of the text, without those that reach into an earlier one. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
