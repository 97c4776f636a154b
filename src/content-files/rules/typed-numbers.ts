import { formatFact } from '../../core/content/format-fact.ts';
import { inLocale } from '../../core/content/localized.ts';
import { factMeant, type LabelledFact, labelledFacts, stemsOf } from '../fact-meant.ts';
import type { Finding } from '../finding.ts';
import { numbersIn } from '../numbers-in.ts';
import { placedSentences } from '../placed-sentences.ts';
import { type ArticleRule, finding, type Said } from '../rule.ts';

/**
 * A number that somebody typed does not contradict a fact: "The time to return is 14 days" where facts.yml says 30. A
 * sentence is about the fact whose label shares most of its words with it; where it is about none, nothing is said.
 */
export const typedNumbers: ArticleRule = (article, { facts }) => {
  const { file, locale } = article;
  if (!facts || (locale !== 'de' && locale !== 'en')) return [];
  return placedSentences(article).flatMap(({ text, placeAt, field }): Finding[] => {
    const numbers = numbersIn(text, locale);
    if (numbers.length === 0) return [];
    const words = stemsOf(text, locale);
    return numbers.flatMap((typed) => {
      const meant = factMeant(labelledFacts(facts, locale), words, typed);
      if (meant === undefined) return [];
      const said = contradiction(typed.written, meant, locale, field);
      return [finding('typed-numbers', file, placeAt(typed.start), said, 'warning')];
    });
  });
};

function contradiction(
  written: string,
  { id, fact }: LabelledFact,
  locale: string,
  field: string | undefined,
): Said {
  const right = formatFact(fact, locale).replaceAll('\u00a0', ' ');
  const label = inLocale(fact.label, locale);
  const instead = field === undefined ? `<Fact id="${id}" />` : right;
  return {
    found: {
      en: `“${written}” contradicts facts.yml, where “${label}” is ${right}.`,
      de: `„${written}“ widerspricht facts.yml: „${label}“ ist dort ${right}.`,
    },
    repair: {
      en: `Write ${instead}; if something else is meant, say so with allow: { typed-numbers: … }.`,
      de: `Schreiben Sie ${instead}; ist etwas anderes gemeint, sagen Sie es mit allow: { typed-numbers: … }.`,
    },
  };
}
