import type { Fact } from '../../core/content/facts.ts';
import { formatFact } from '../../core/content/format-fact.ts';
import { type ArticleRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';
import { factHint } from './known-facts.ts';

interface Shape {
  range: boolean;
  units: readonly Fact['unit'][];
  words: string;
}

const days = { units: ['days', 'workingDays'] } as const;
const rangeOfDays: Shape = { ...days, range: true, words: 'a range of days' };

/** What the fields that may name a fact need it to be. */
const shapes: Readonly<Record<string, Shape>> = {
  deliveryDays: rangeOfDays,
  refundDays: rangeOfDays,
  settlementDays: rangeOfDays,
  workDays: rangeOfDays,
  windowDays: { ...days, range: false, words: 'a number of days' },
  minutes: { units: ['minutes'], range: false, words: 'a number of minutes' },
};

/** A fact named in the frontmatter is there and is what the field shows; a range written there runs upwards. */
export const factsInFields: ArticleRule = ({ file, fields, frontmatter }, { facts }) => {
  if (!frontmatter) return [];
  return Object.entries(shapes).flatMap(([field, shape]): Finding[] => {
    const value = fields[field];
    const place = frontmatter.placeOf([field]);
    if (Array.isArray(value) && Number(value[0]) > Number(value[1]))
      return [
        finding(
          file,
          place,
          `\`${field}\` is a range from ${value[0]} down to ${value[1]}.`,
          `Write the smaller number first: [${value[1]}, ${value[0]}].`,
        ),
      ];
    if (!facts || typeof value !== 'string' || !/^[a-z]+(?:\.[a-zA-Z0-9]+)+$/.test(value))
      return [];
    const fact = facts.facts[value];
    const fitting = Object.keys(facts.facts).filter((id) => fits(facts.facts[id], shape));
    if (!fact)
      return [
        finding(
          file,
          place,
          `There is no fact \`${value}\` in facts.yml.`,
          factHint(value, fitting),
        ),
      ];
    return fits(fact, shape)
      ? []
      : [
          finding(
            file,
            place,
            `\`${field}\` names \`${value}\`, which is ${formatFact(fact, 'en').replaceAll('\u00a0', ' ')}.`,
            `The field needs ${shape.words}: ${fitting.join(', ') || 'add one to facts.yml'}.`,
          ),
        ];
  });
};

function fits(fact: Fact | undefined, { range, units }: Shape): boolean {
  return fact !== undefined && units.includes(fact.unit) && Array.isArray(fact.value) === range;
}
