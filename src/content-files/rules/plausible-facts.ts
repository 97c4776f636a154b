import type { Fact } from '../../core/content/facts.ts';
import type { Sentence } from '../../core/sentence.ts';
import { isDay } from '../is-day.ts';
import { type FolderRule, finding } from '../rule.ts';

/** A range runs upwards, a time of day is on the clock, a day is in the calendar. */
export const plausibleFacts: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  Object.entries(facts?.facts ?? {}).flatMap(([id, fact]) => {
    const wrong = implausible(fact);
    const place = yaml?.placeOf(['facts', id, 'value']);
    if (!wrong || !place) return [];
    return [
      finding('plausible-facts', file, place, {
        found: { en: `\`${id}\` is ${wrong.is.en}.`, de: `\`${id}\` ist ${wrong.is.de}.` },
        repair: wrong.repair,
      }),
    ];
  });

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
