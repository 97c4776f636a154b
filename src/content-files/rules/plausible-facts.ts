import type { Fact } from '../../core/content/facts.ts';
import type { Sentence } from '../../core/sentence.ts';
import { isDay } from '../is-day.ts';
import { type FolderRule, finding, type Said } from '../rule.ts';
import { noSuchDay } from './no-such-day.ts';

/** A range runs upwards, a time of day is on the clock, a day is in the calendar; changes come one after the other. */
export const plausibleFacts: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  Object.entries(facts?.facts ?? {}).flatMap(([id, fact]) => {
    if (!yaml) return [];
    const say = (path: (string | number)[], said: Said) =>
      finding('plausible-facts', file, yaml.placeOf(['facts', id, ...path]), said);
    const { changes = [] } = fact;
    const values = [
      ...valuesAt([], fact),
      ...changes.flatMap((change, index) => valuesAt(['changes', index], change)),
    ].flatMap(({ path, value }) => {
      const wrong = implausible({ ...fact, value } as Fact);
      if (!wrong) return [];
      const { is, repair } = wrong;
      const found = { en: `\`${id}\` is ${is.en}.`, de: `\`${id}\` ist ${is.de}.` };
      return [say(path, { found, repair })];
    });
    const days = changes.flatMap(({ from }, index) => {
      const wrong = wrongDay(from, changes[index - 1]?.from);
      return wrong ? [say(['changes', index, 'from'], wrong)] : [];
    });
    return [...values, ...days];
  });

/** The values of a fact, or of one of its changes, and where they stand. */
function valuesAt(
  path: (string | number)[],
  {
    value,
    countries = {},
  }: {
    value?: Fact['value'] | undefined;
    countries?: Readonly<Record<string, Fact['value']>> | undefined;
  },
) {
  return [
    ...(value === undefined ? [] : [{ path: [...path, 'value'], value }]),
    ...Object.entries(countries).map(([place, there]) => ({
      path: [...path, 'countries', place],
      value: there,
    })),
  ];
}

function wrongDay(from: string, before: string | undefined): Said | undefined {
  if (!isDay(from)) return noSuchDay('from', from);
  if (before === undefined || before < from) return undefined;
  return {
    found: {
      en: `The change of ${from} stands after that of ${before}.`,
      de: `Die Änderung vom ${from} steht nach der vom ${before}.`,
    },
    repair: {
      en: 'Write the earliest change first, and each day once.',
      de: 'Schreiben Sie die früheste Änderung zuerst und jeden Tag einmal.',
    },
  };
}

function implausible({ unit, value }: Fact): { is: Sentence; repair: Sentence } | undefined {
  if (Array.isArray(value) && value[0] > value[1])
    return {
      is: {
        en: `a range from ${value[0]} down to ${value[1]}`,
        de: `eine Spanne von ${value[0]} abwärts bis ${value[1]}`,
      },
      repair: {
        en: `Write the smaller number first: [${value[1]}, ${value[0]}].`,
        de: `Schreiben Sie die kleinere Zahl zuerst: [${value[1]}, ${value[0]}].`,
      },
    };
  if (unit === 'time' && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value))
    return {
      is: {
        en: `\`${value}\`, a time that no clock shows`,
        de: `\`${value}\`, eine Zeit, die keine Uhr zeigt`,
      },
      repair: {
        en: 'Write a time from 00:00 to 23:59.',
        de: 'Schreiben Sie eine Uhrzeit von 00:00 bis 23:59.',
      },
    };
  if (unit === 'day' && !isDay(value.length > 5 ? value : `2000-${value}`))
    return {
      is: {
        en: `\`${value}\`, a day that no calendar has`,
        de: `\`${value}\`, ein Tag, den kein Kalender hat`,
      },
      repair: {
        en: 'Write month and day, such as 12-24, with the year before it if it is one day only.',
        de: 'Schreiben Sie Monat und Tag, zum Beispiel 12-24, und das Jahr davor, wenn es nur ein Tag ist.',
      },
    };
  return undefined;
}
