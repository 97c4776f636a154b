import { distance } from 'fastest-levenshtein';
import type { FrontWords, Spelling } from './front-words.ts';

/** Shorter words are too close to too many others. */
const shortest = 4;
/** Words this long may have two errors, shorter ones one. */
const longWord = 8;

/**
 * The site's word that somebody most likely meant: one error away, two in a long word; swapped neighbours are one
 * error, and a wrong first letter counts half an error more, because people rarely mistype it. Of equally close words
 * the one that the site uses most. A word that the site knows is not for this function: it is never corrected.
 *
 * @param word folded
 */
export function correctWord(
  word: string,
  spellings: FrontWords['spellings'],
): { stem: string; spelling: Spelling } | undefined {
  if (word.length < shortest || /\p{N}/u.test(word)) return undefined;
  const limit = word.length >= longWord ? 2 : 1;
  let best: { stem: string; spelling: Spelling } | undefined;
  let bestErrors = limit + 0.5;
  for (const [stem, known] of spellings) {
    for (const spelling of known) {
      const { folded } = spelling;
      if (folded.length < shortest || Math.abs(folded.length - word.length) > limit) continue;
      const errors = countErrors(word, folded);
      const better =
        errors < bestErrors ||
        (errors === bestErrors && best !== undefined && spelling.weight > best.spelling.weight);
      if (!better) continue;
      best = { stem, spelling };
      bestErrors = errors;
    }
  }
  return best;
}

function countErrors(word: string, other: string): number {
  const edits = distance(word, other);
  const swapped = edits === 2 && isSwap(word, other);
  return (swapped ? 1 : edits) + (word[0] === other[0] ? 0 : 0.5);
}

/** Whether two neighbouring letters stand the wrong way round and all else is equal. */
function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== other[place]);
  return (
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
