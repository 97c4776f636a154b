import type { WordShelf } from './front-files.ts';
import type { Language } from './language.ts';
import { type PostingLists, packPostings } from './pack-postings.ts';

/** Letters on one shelf, roughly: half a kilobyte after compression, and still few files. */
const mostLetters = 1_600;

interface Entries {
  words: Record<string, readonly number[]>;
  phrasings: Record<string, readonly number[]>;
  letters: number;
}

/**
 * Lays words and phrasings on shelves by stem, in alphabetical order, so that all that is typed on the way to a word
 * lies on one or two of them.
 */
export function fillShelves(
  words: PostingLists,
  phrasings: PostingLists,
  language: Language,
): { bounds: string[]; shelves: WordShelf[] } {
  const byStem = new Map<string, Entries>();
  const put = (stem: string, kind: 'words' | 'phrasings', key: string, list: readonly number[]) => {
    const entries = byStem.get(stem) ?? { words: {}, phrasings: {}, letters: 0 };
    entries[kind][key] = list;
    entries.letters += key.length + list.length;
    byStem.set(stem, entries);
  };
  for (const [word, list] of Object.entries(words))
    put(language.stem(language.fold(word)), 'words', word, list);
  for (const [feature, list] of Object.entries(phrasings))
    put(shelfStem(feature), 'phrasings', feature, list);

  const bounds: string[] = [];
  const filled: Entries[] = [];
  for (const stem of [...byStem.keys()].sort()) {
    const entries = byStem.get(stem) as Entries;
    let shelf = filled.at(-1);
    if (!shelf || shelf.letters + entries.letters > mostLetters) {
      shelf = { words: {}, phrasings: {}, letters: 0 };
      filled.push(shelf);
      bounds.push(stem);
    }
    Object.assign(shelf.words, entries.words);
    Object.assign(shelf.phrasings, entries.phrasings);
    shelf.letters += entries.letters;
  }
  return {
    bounds,
    shelves: filled.map((shelf) => ({
      words: packPostings(shelf.words),
      phrasings: packPostings(shelf.phrasings),
    })),
  };
}

/** A pair of stems lies with the longer one: small words stand in too many pairs. */
export function shelfStem(feature: string): string {
  const [first = '', second = ''] = feature.split(' ');
  return second.length > first.length ? second : first;
}

/** The number of the shelf that a stem lies on, if it lies on any; undefined when there are none. */
export function shelfOf(stem: string, bounds: readonly string[]): number | undefined {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= stem) low = middle + 1;
    else high = middle;
  }
  return bounds.length === 0 ? undefined : Math.max(0, low - 1);
}
