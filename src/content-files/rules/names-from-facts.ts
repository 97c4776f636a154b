import { didYouMean } from '../did-you-mean.ts';
import { type ArticleRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

const fieldsWithNames = [
  { field: 'carriers', kind: 'carrier', words: 'Carriers' },
  { field: 'paymentMethods', kind: 'payment method', words: 'Payment methods' },
] as const;

/** `carriers` and `paymentMethods` name what `facts.yml` lists. */
export const namesFromFacts: ArticleRule = ({ file, fields, frontmatter }, { facts }) => {
  if (!facts || !frontmatter) return [];
  return fieldsWithNames.flatMap(({ field, kind, words }) => {
    const known = Object.keys(facts[field]);
    const named = fields[field];
    return (Array.isArray(named) ? named : []).flatMap((name: unknown, index): Finding[] =>
      typeof name !== 'string' || known.includes(name)
        ? []
        : [
            finding(
              file,
              frontmatter.placeOf([field, index]),
              `There is no ${kind} \`${name}\` in facts.yml.`,
              `${didYouMean(name, known)}${words}: ${known.join(', ')}.`,
            ),
          ],
    );
  });
};
