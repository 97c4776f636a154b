import type { Language } from './language.ts';
import type { TextPart } from './outcome.ts';
import type { DocumentSection } from './search-document.ts';
import { splitSentences } from './split-sentences.ts';
import { placeWords } from './split-words.ts';

/** What the marks are made by: stems of the query, each with what it says about the matter. */
export type MarkedStems = ReadonlyMap<string, number>;

export interface Excerpt {
  parts: readonly TextPart[];
  /** The section that the sentence stands in; empty `id` for the top of the page. */
  section: { id: string; heading: string };
}

/** Longer sentences are cut at a blank. */
const longestExcerpt = 220;

/**
 * The sentence that says most about what is looked for, with the matched words marked whole.
 * Of equal sentences the earlier one: articles answer first and explain afterwards.
 *
 * @param wanted what the sentence should be about
 * @param marked what is marked in it; all of the query as a rule
 * @returns undefined when no sentence holds a word that is wanted
 */
export function findExcerpt(
  sections: readonly DocumentSection[],
  wanted: MarkedStems,
  language: Language,
  marked: MarkedStems = wanted,
): Excerpt | undefined {
  let best: { sentence: string; section: DocumentSection } | undefined;
  let bestValue = 0;
  for (const section of sections) {
    const fromHeading = matchedWeight(section.heading, wanted, language) / 2;
    for (const sentence of splitSentences(section.text, language.code)) {
      const found = matchedWeight(sentence, wanted, language);
      const value = found === 0 ? 0 : found + fromHeading;
      if (value <= bestValue) continue;
      best = { sentence, section };
      bestValue = value;
    }
  }
  if (!best) return undefined;
  const { id, heading } = best.section;
  return { parts: markWords(shorten(best.sentence), marked, language), section: { id, heading } };
}

/** A text in parts, the words that match the query marked. The parts joined give the text again. */
export function markWords(text: string, stems: MarkedStems, language: Language): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { word, start, end } of placeWords(text)) {
    if (matchingStem(language.stem(language.fold(word)), stems) === undefined) continue;
    if (start > done) parts.push({ text: text.slice(done, start), mark: false });
    parts.push({ text: text.slice(start, end), mark: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), mark: false });
  return parts;
}

/** Whether a text holds one of the words. */
export function holdsWord(text: string, stems: MarkedStems, language: Language): boolean {
  return matchedWeight(text, stems, language) > 0;
}

/** Sum of what the query's words in this text say about the matter, each counted once. */
function matchedWeight(text: string, stems: MarkedStems, language: Language): number {
  const matched = new Set<string>();
  for (const { word } of placeWords(text)) {
    const stem = matchingStem(language.stem(language.fold(word)), stems);
    if (stem !== undefined) matched.add(stem);
  }
  return [...matched].reduce((sum, stem) => sum + (stems.get(stem) ?? 0), 0);
}

/** A stem this long also matches words that begin with it, and those that it begins with: Nachbar and Nachbarn, Liefer and Lieferzeit. */
const shortestBeginning = 5;

function matchingStem(stem: string, stems: MarkedStems): string | undefined {
  if (stems.has(stem)) return stem;
  if (stem.length < shortestBeginning) return undefined;
  for (const other of stems.keys()) {
    if (other.length < shortestBeginning) continue;
    if (stem.startsWith(other) || other.startsWith(stem)) return other;
  }
  return undefined;
}

function shorten(sentence: string): string {
  if (sentence.length <= longestExcerpt) return sentence;
  const cut = sentence.slice(0, longestExcerpt);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestExcerpt / 2))} …`;
}
