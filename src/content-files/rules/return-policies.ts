import { countriesOf, factIn } from '../../core/content/fact-places.ts';
import type { Fact } from '../../core/content/facts.ts';
import type { Sentence } from '../../core/sentence.ts';
import { type FolderRule, finding } from '../rule.ts';
import { fittingFacts, noSuchFact } from './no-such-fact.ts';

/** A return policy names facts that are there and are what it needs: one number of days, one amount of money. */
export const returnPolicies: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  (facts?.returnPolicies ?? []).flatMap(({ countries, days, fee }, index) => {
    const needed: [string, string, Fact['unit'], Sentence][] = [
      ['days', days, 'days', { en: 'one number of days', de: 'keine einzelne Zahl von Tagen' }],
    ];
    if (fee !== 'free' && fee !== 'customer')
      needed.push(['fee', fee, 'euro', { en: 'one amount of money', de: 'kein einzelner Betrag' }]);
    return needed.flatMap(([field, id, unit, words]) => {
      const place = yaml?.placeOf(['returnPolicies', index, field]);
      if (!place) return [];
      const fits = (fact: Fact | undefined) =>
        fact?.unit === unit &&
        [fact.value, ...Object.values(fact.countries ?? {})].every(
          (value) => typeof value === 'number',
        );
      const fitting = Object.keys(facts?.facts ?? {}).filter((name) => fits(facts?.facts[name]));
      if (!facts || !Object.hasOwn(facts.facts, id))
        return [finding('return-policies', file, place, noSuchFact(id, fitting))];
      const others = fittingFacts(fitting);
      const lacking = countries
        .flatMap((one) => countriesOf(facts, one))
        .filter((country) => !factIn(facts, id, country));
      if (fits(facts.facts[id]) && lacking.length > 0)
        return [
          finding('return-policies', file, place, {
            found: {
              en: `\`${id}\` has no value for ${lacking.join(', ')}.`,
              de: `\`${id}\` hat keinen Wert für ${lacking.join(', ')}.`,
            },
            repair: {
              en: 'Add it to `countries` of the fact, or take the country out of the policy.',
              de: 'Ergänzen Sie ihn in `countries` des Fakts, oder nehmen Sie das Land aus der Regel heraus.',
            },
          }),
        ];
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
