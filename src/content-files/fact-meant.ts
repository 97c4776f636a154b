import { placeName, placesOf } from '../core/content/fact-places.ts';
import type { Fact, Facts } from '../core/content/facts.ts';
import { inLocale } from '../core/content/localized.ts';
import { languageOf } from '../core/search/language.ts';
import { splitWords } from '../core/search/split-words.ts';
import type { TypedNumber } from './numbers-in.ts';

/** What share of a fact's words a sentence needs to be about it. Lower finds more, and more that is none. */
const enoughWords = 0.6;
/** Letters of a word that says enough alone, as German compounds do: Rückgabefrist. */
const longWord = 9;

/** A fact with the words by which it is known again. */
export interface LabelledFact {
  id: string;
  fact: Fact;
  stems: readonly string[];
  /** The words for the places that it has values for: a sentence that names one may mean its number. */
  places: readonly string[];
}

const labelled = new WeakMap<Facts, Map<string, readonly LabelledFact[]>>();

/** Each fact with the words of its label that say something; found once for all articles of a language. */
export function labelledFacts(facts: Facts, locale: string): readonly LabelledFact[] {
  const byLocale = labelled.get(facts) ?? new Map<string, readonly LabelledFact[]>();
  labelled.set(facts, byLocale);
  const known =
    byLocale.get(locale) ??
    Object.entries(facts.facts).map(([id, fact]) => ({
      id,
      fact,
      stems: [...stemsOf(inLocale(fact.label, locale), locale)],
      places: placesOf(facts, id).flatMap((place) => [
        ...stemsOf(placeName(facts, place, locale), locale),
      ]),
    }));
  byLocale.set(locale, known);
  return known;
}

/** The stems of the words of the matter, without numbers. */
export function stemsOf(text: string, locale: string): Set<string> {
  const language = languageOf(locale);
  return new Set(
    splitWords(text)
      .map((word) => language.fold(word))
      .filter((word) => language.weight(word) === 1 && !/^\d/.test(word))
      .map((word) => language.stem(word)),
  );
}

/**
 * The fact that a sentence with this number contradicts: the one whose label shares most of its words with it.
 *
 * @param words stems of the sentence
 * @returns undefined when the sentence is about no fact, or one that it is about explains the number
 */
export function factMeant(
  facts: readonly LabelledFact[],
  words: ReadonlySet<string>,
  { value, kind }: TypedNumber,
): LabelledFact | undefined {
  const near = facts
    .filter(({ fact }) => kind.includes(fact.unit))
    .map((labelledFact) => ({
      labelledFact,
      shared: labelledFact.stems.filter((stem) => words.has(stem)),
    }))
    .filter(({ shared }) => shared.length > 0);
  // Any fact with this number that has something to do with the sentence explains it.
  const explained = facts.some(
    ({ fact, stems, places }) =>
      kind.includes(fact.unit) &&
      says(fact, value) &&
      [...stems, ...places].some((stem) => words.has(stem)),
  );
  if (explained) return undefined;
  const share = ({ labelledFact, shared }: (typeof near)[number]) =>
    shared.length / labelledFact.stems.length;
  return near
    .filter(({ shared }) => shared.length > 1 || (shared[0]?.length ?? 0) >= longWord)
    .filter((one) => share(one) >= enoughWords)
    .sort((a, b) => share(b) - share(a))[0]?.labelledFact;
}

/** Whether the number is the fact's or within its range, in any country, today or later. */
function says({ value, countries = {}, changes = [] }: Fact, typed: number): boolean {
  const values: unknown[] = [
    value,
    ...Object.values(countries),
    ...changes.flatMap((change) => [change.value, ...Object.values(change.countries ?? {})]),
  ];
  return values.some((one) =>
    Array.isArray(one) ? typed >= Number(one[0]) && typed <= Number(one[1]) : one === typed,
  );
}
