import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding } from '../rule.ts';

const fieldsWithNames = [
  {
    field: 'carriers',
    none: { en: 'There is no carrier', de: 'Es gibt keinen Versanddienst' },
    all: { en: 'Carriers', de: 'Versanddienste' },
  },
  {
    field: 'paymentMethods',
    none: { en: 'There is no payment method', de: 'Es gibt keine Zahlart' },
    all: { en: 'Payment methods', de: 'Zahlarten' },
  },
] as const;

/** `carriers` and `paymentMethods` name what `facts.yml` lists. */
export const namesFromFacts: ArticleRule = ({ file, fields, frontmatter }, { facts }) => {
  if (!facts || !frontmatter) return [];
  return fieldsWithNames.flatMap(({ field, none, all }) => {
    const known = Object.keys(facts[field]);
    const named = fields[field];
    return (Array.isArray(named) ? named : []).flatMap((name: unknown, index): Finding[] => {
      if (typeof name !== 'string' || known.includes(name)) return [];
      const meant = didYouMean(name, known);
      return [
        finding('names-from-facts', file, frontmatter.placeOf([field, index]), {
          found: {
            en: `${none.en} \`${name}\` in facts.yml.`,
            de: `${none.de} \`${name}\` in facts.yml.`,
          },
          repair: {
            en: `${meant.en}${all.en}: ${known.join(', ')}.`,
            de: `${meant.de}${all.de}: ${known.join(', ')}.`,
          },
        }),
      ];
    });
  });
};
