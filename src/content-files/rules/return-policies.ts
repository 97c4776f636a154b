import type { Fact } from '../../core/content/facts.ts';
import type { Sentence } from '../../core/sentence.ts';
import { type FolderRule, finding } from '../rule.ts';
import { fittingFacts, noSuchFact } from './no-such-fact.ts';

/** A return policy names facts that are there and are what it needs: one number of days, one amount of money. */
export const returnPolicies: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  (facts?.returnPolicies ?? []).flatMap(({ days, fee }, index) => {
    const needed: [string, string, Fact['unit'], Sentence][] = [
      ['days', days, 'days', { en: 'one number of days', de: 'keine einzelne Zahl von Tagen' }],
    ];
    if (fee !== 'free' && fee !== 'customer')
      needed.push(['fee', fee, 'euro', { en: 'one amount of money', de: 'kein einzelner Betrag' }]);
    return needed.flatMap(([field, id, unit, words]) => {
      const place = yaml?.placeOf(['returnPolicies', index, field]);
      if (!place) return [];
      const fits = (fact: Fact | undefined) =>
        fact?.unit === unit && typeof fact.value === 'number';
      const fitting = Object.keys(facts?.facts ?? {}).filter((name) => fits(facts?.facts[name]));
      if (!facts || !Object.hasOwn(facts.facts, id))
        return [finding('return-policies', file, place, noSuchFact(id, fitting))];
      const others = fittingFacts(fitting);
      return fits(facts.facts[id])
        ? []
        : [
            finding('return-policies', file, place, {
              found: {
                en: `\`${field}\` names \`${id}\`, which is not ${words.en}.`,
                de: `\`${field}\` nennt \`${id}\`, das ist ${words.de}.`,
              },
              repair: {
                en: `Name a fact that is: ${others.en}.`,
                de: `Nennen Sie einen passenden Fakt: ${others.de}.`,
              },
            }),
          ];
    });
  });
