import { distance } from 'fastest-levenshtein';
import type { Sentence } from '../core/sentence.ts';

/**
 * The candidate that somebody most likely meant: at most four letters in ten differ (always one may),
 * or one name is the beginning of the other.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(written.length * 0.4));
  let best: { candidate: string; cost: number } | undefined;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const begins =
      Math.min(written.length, known.length) >= 4 &&
      (known.startsWith(written) || written.startsWith(known));
    const cost = begins || isSwapped(written, known) ? 1 : distance(written, known);
    if (cost <= allowed && (!best || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}

/** Two letters that are next to each other have changed places: `dlh`. */
function isSwapped(written: string, known: string): boolean {
  if (written.length !== known.length || distance(written, known) !== 2) return false;
  const at = [...written].findIndex((letter, index) => letter !== known[index]);
  return written[at] === known[at + 1] && written[at + 1] === known[at];
}

/**
 * The candidate that was meant without doubt: all its letters but one or two, and no other is as near. Good enough to be
 * written in somebody's file.
 */
export function certainlyMeant(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates]
    .map((candidate) => ({
      candidate,
      cost: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.cost - b.cost);
  const [first, second] = near;
  if (first === undefined || first.cost > (word.length < 6 ? 1 : 2)) return undefined;
  return second === undefined || second.cost > first.cost ? first.candidate : undefined;
}

/** "Did you mean `summary`? ", with the space that joins it to the next sentence; empty when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): Sentence {
  const candidate = nearest(word, candidates);
  return candidate === undefined
    ? { en: '', de: '' }
    : { en: `Did you mean \`${candidate}\`? `, de: `Meinten Sie \`${candidate}\`? ` };
}
