import { didYouMean } from '../did-you-mean.ts';
import type { Said } from '../rule.ts';

/** A language that the site does not have. */
export function noSuchLanguage(locale: string, locales: readonly string[]): Said {
  const meant = didYouMean(locale, locales);
  return {
    found: {
      en: `The site has no language \`${locale}\`.`,
      de: `Die Seite hat keine Sprache \`${locale}\`.`,
    },
    repair: {
      en: `${meant.en}Languages: ${locales.join(', ')}.`,
      de: `${meant.de}Sprachen: ${locales.join(', ')}.`,
    },
  };
}
