import type { Fact } from '../../core/content/facts.ts';
import { type FolderRule, finding } from '../rule.ts';
import { factHint } from './known-facts.ts';

/** A return policy names facts that are there and are what it needs: one number of days, one amount of money. */
export const returnPolicies: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  (facts?.returnPolicies ?? []).flatMap(({ days, fee }, index) => {
    const needed: [string, string, Fact['unit'], string][] = [
      ['days', days, 'days', 'one number of days'],
    ];
    if (fee !== 'free' && fee !== 'customer')
      needed.push(['fee', fee, 'euro', 'one amount of money']);
    return needed.flatMap(([field, id, unit, words]) => {
      const place = yaml?.placeOf(['returnPolicies', index, field]);
      if (!place) return [];
      const fits = (fact: Fact | undefined) =>
        fact?.unit === unit && typeof fact.value === 'number';
      const fitting = Object.keys(facts?.facts ?? {}).filter((name) => fits(facts?.facts[name]));
      if (!facts || !Object.hasOwn(facts.facts, id))
        return [
          finding(file, place, `There is no fact \`${id}\` in facts.yml.`, factHint(id, fitting)),
        ];
      return fits(facts.facts[id])
        ? []
        : [
            finding(
              file,
              place,
              `\`${field}\` names \`${id}\`, which is not ${words}.`,
              `Name a fact that is: ${fitting.join(', ') || 'add one to facts.yml'}.`,
            ),
          ];
    });
  });
