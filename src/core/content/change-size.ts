import { osaDistance } from '../events/osa-distance.ts';

/** How much a change of a text says anew. `none`: markup or blanks only. */
export type ChangeSize = 'none' | 'typo' | 'wording' | 'meaning';

/** What a text says, without markup. */
export interface SaidText {
  /** Title, summary and sections, one after the other. */
  text: string;
  /** The steps of its numbered lists, in their order. */
  steps: readonly string[];
}

/** Share of words that may be other ones while a text says the same. */
const sameText = 0.25;

/**
 * Words that turn a sentence round, or from a right into a duty, in German and in English: one more or one fewer of them
 * is never just wording.
 */
const turning =
  /^(?:nicht|nie|niemals|nichts|kein\p{L}*|ohne|nur|außer|weder|spätestens|frühestens|muss|müssen|darf|dürfen|soll|sollen|not|never|no|none|nothing|without|only|unless|except|neither|nor|must|may|cannot|shall|\p{L}+n['’]t)$/u;

/**
 * How large a change is.
 *
 * - `meaning`: a number differs, a word that turns sentences round came or went, steps came, went or changed places, or
 *   more than a quarter of the words are other ones.
 * - `typo`: every changed word is nearly the word that it was.
 * - `wording`: anything between.
 */
export function changeSize(before: SaidText, after: SaidText): ChangeSize {
  if (plain(before.text) === plain(after.text)) return 'none';
  const was = wordsOf(before.text);
  const is = wordsOf(after.text);
  const gone = without(was, is);
  const come = without(is, was);
  const changed = [...gone, ...come];
  if (turningPoints(changed.join(' ')).length > 0) return 'meaning';
  if (stepsMoved(before.steps, after.steps)) return 'meaning';
  if (changed.length === 0) return was.join(' ') === is.join(' ') ? 'typo' : 'wording';
  if (gone.length === come.length && allNearly(gone, come)) return 'typo';
  const share = Math.max(gone.length, come.length) / Math.max(was.length, is.length);
  return share > sameText ? 'meaning' : 'wording';
}

/** The numbers of a text, and the words that turn its sentences round, in their order: what no rewording changes. */
export function turningPoints(text: string): string[] {
  return wordsOf(text).filter((word) => /\d/.test(word) || turning.test(word));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower-case words and numbers, without punctuation. */
function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,:'’–-](?=[\p{L}\p{N}]))*/gu) ?? []
  );
}

/** The words of one text that another does not have as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Whether each word that went has one that came and is nearly the same: one slip, two in a long word. */
function allNearly(gone: readonly string[], come: readonly string[]): boolean {
  const left = [...come];
  return gone.every((word) => {
    const slips = word.length > 8 ? 2 : 1;
    const at = left.findIndex((other) => word.length > 3 && osaDistance(word, other) <= slips);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

/** Steps came or went, or stand in another order. A step is known again by most of its words. */
function stepsMoved(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return true;
  return before.some((step, index) => {
    const own = likeness(step, after[index] ?? '');
    return own < 0.5 && after.some((other, at) => at !== index && likeness(step, other) > own);
  });
}

/** Share of words that two sentences have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const longest = Math.max(one.length, two.length);
  return longest === 0
    ? 1
    : 1 - Math.max(without(one, two).length, without(two, one).length) / longest;
}
