import type { LanguageStyle, Styles } from '../content/style.ts';
import type { Advice } from './advice.ts';
import { ownAdvice, usualJargon } from './usual-jargon.ts';
import { usualNegatives } from './usual-negatives.ts';

/** The rules for one language, with the usual ones filled in. */
export interface HouseStyle {
  address: LanguageStyle['address'];
  /** On the scale of the language's formula; `to` is infinite where no text is too easy. */
  readability: { from: number; to: number };
  /** Words. */
  longestSentence: number;
  jargon: readonly Advice[];
  negative: readonly Advice[];
  spelling: boolean;
  words: readonly string[];
}

/** German words are longer: a plain German text stands about ten points below a plain English one. */
const usualEase: Readonly<Record<string, number>> = { de: 40, en: 50 };

/** The house rules of a language, from `style.yml` where it says something. */
export function houseStyle(styles: Styles | undefined, locale: string): HouseStyle {
  const style: LanguageStyle = styles?.[locale] ?? {};
  const fine = new Set(style.fine?.map((text) => text.toLowerCase()));
  const rules = (usual: readonly Advice[], own: Readonly<Record<string, string>> = {}) => [
    ...ownAdvice(own),
    ...usual.filter(({ phrase }) => !fine.has(phrase.toLowerCase()) && !Object.hasOwn(own, phrase)),
  ];
  return {
    address: style.address,
    readability: {
      from: style.readability?.from ?? usualEase[locale] ?? Number.NEGATIVE_INFINITY,
      to: style.readability?.to ?? Number.POSITIVE_INFINITY,
    },
    longestSentence: style.longestSentence ?? 25,
    jargon: rules(usualJargon[locale] ?? [], style.jargon),
    negative: rules(usualNegatives[locale] ?? [], style.negative),
    spelling: style.spelling ?? true,
    words: style.words ?? [],
  };
}
