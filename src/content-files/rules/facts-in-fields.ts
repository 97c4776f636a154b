import type { Fact } from '../../core/content/facts.ts';
import { formatFact } from '../../core/content/format-fact.ts';
import type { Sentence } from '../../core/sentence.ts';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding } from '../rule.ts';
import { fittingFacts, noSuchFact } from './no-such-fact.ts';

interface Shape {
  range: boolean;
  units: readonly Fact['unit'][];
  words: Sentence;
}

const days = { units: ['days', 'workingDays'] } as const;
const rangeOfDays: Shape = {
  ...days,
  range: true,
  words: { en: 'a range of days', de: 'eine Spanne von Tagen' },
};

/** What the fields that may name a fact need it to be. */
const shapes: Readonly<Record<string, Shape>> = {
  deliveryDays: rangeOfDays,
  refundDays: rangeOfDays,
  settlementDays: rangeOfDays,
  workDays: rangeOfDays,
  windowDays: {
    ...days,
    range: false,
    words: { en: 'a number of days', de: 'eine Zahl von Tagen' },
  },
  minutes: {
    units: ['minutes'],
    range: false,
    words: { en: 'a number of minutes', de: 'eine Zahl von Minuten' },
  },
};

/** A fact named in the frontmatter is there and is what the field shows; a range written there runs upwards. */
export const factsInFields: ArticleRule = ({ file, fields, frontmatter }, { facts }) => {
  if (!frontmatter) return [];
  return Object.entries(shapes).flatMap(([field, shape]): Finding[] => {
    const value = fields[field];
    const place = frontmatter.placeOf([field]);
    if (Array.isArray(value) && Number(value[0]) > Number(value[1]))
      return [
        finding('facts-in-fields', file, place, {
          found: {
            en: `\`${field}\` is a range from ${value[0]} down to ${value[1]}.`,
            de: `\`${field}\` ist eine Spanne von ${value[0]} abwärts bis ${value[1]}.`,
          },
          repair: {
            en: `Write the smaller number first: [${value[1]}, ${value[0]}].`,
            de: `Schreiben Sie die kleinere Zahl zuerst: [${value[1]}, ${value[0]}].`,
          },
        }),
      ];
    if (!facts || typeof value !== 'string' || !/^[a-z]+(?:\.[a-zA-Z0-9]+)+$/.test(value))
      return [];
    const fact = facts.facts[value];
    const fitting = Object.keys(facts.facts).filter((id) => fits(facts.facts[id], shape));
    if (!fact) return [finding('facts-in-fields', file, place, noSuchFact(value, fitting))];
    const others = fittingFacts(fitting);
    const shown = (locale: string) => formatFact(fact, locale).replaceAll('\u00a0', ' ');
    return fits(fact, shape)
      ? []
      : [
          finding('facts-in-fields', file, place, {
            found: {
              en: `\`${field}\` names \`${value}\`, which is ${shown('en')}.`,
              de: `\`${field}\` nennt \`${value}\`, das ist ${shown('de')}.`,
            },
            repair: {
              en: `The field needs ${shape.words.en}: ${others.en}.`,
              de: `Das Feld braucht ${shape.words.de}: ${others.de}.`,
            },
          }),
        ];
  });
};

function fits(fact: Fact | undefined, { range, units }: Shape): boolean {
  return fact !== undefined && units.includes(fact.unit) && Array.isArray(fact.value) === range;
}
