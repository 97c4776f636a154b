import type { Sentence } from '../../core/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Said } from '../rule.ts';

/** A fact that `facts.yml` does not have. */
export function noSuchFact(id: string, known: readonly string[]): Said {
  return {
    found: {
      en: `There is no fact \`${id}\` in facts.yml.`,
      de: `In facts.yml gibt es keinen Fakt \`${id}\`.`,
    },
    repair: factHint(id, known),
  };
}

/** The fact that was meant, or those of the same topic. */
function factHint(id: string, known: readonly string[]): Sentence {
  const meant = didYouMean(id, known);
  if (meant.en !== '') return { en: meant.en.trim(), de: meant.de.trim() };
  const topic = id.split('.')[0];
  const neighbours = known.filter((name) => name.split('.')[0] === topic);
  return neighbours.length > 0
    ? {
        en: `Facts about ${topic}: ${neighbours.join(', ')}.`,
        de: `Fakten zu ${topic}: ${neighbours.join(', ')}.`,
      }
    : {
        en: 'Add it to facts.yml, or name one that is there.',
        de: 'Ergänzen Sie ihn in facts.yml, oder nennen Sie einen, den es gibt.',
      };
}

/** The facts that would fit, or how to get one. */
export function fittingFacts(fitting: readonly string[]): Sentence {
  return fitting.length > 0
    ? { en: fitting.join(', '), de: fitting.join(', ') }
    : { en: 'add one to facts.yml', de: 'ergänzen Sie einen in facts.yml' };
}
