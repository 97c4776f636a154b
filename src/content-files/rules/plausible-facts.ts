import type { Fact } from '../../core/content/facts.ts';
import { isDay } from '../is-day.ts';
import { type FolderRule, finding } from '../rule.ts';

/** A range runs upwards, a time of day is on the clock, a day is in the calendar. */
export const plausibleFacts: FolderRule = ({ facts, factsFile: { file, yaml } }) =>
  Object.entries(facts?.facts ?? {}).flatMap(([id, fact]) => {
    const wrong = implausible(fact);
    const place = yaml?.placeOf(['facts', id, 'value']);
    return wrong && place ? [finding(file, place, `\`${id}\` is ${wrong.is}.`, wrong.repair)] : [];
  });

function implausible({ unit, value }: Fact): { is: string; repair: string } | undefined {
  if (Array.isArray(value) && value[0] > value[1])
    return {
      is: `a range from ${value[0]} down to ${value[1]}`,
      repair: `Write the smaller number first: [${value[1]}, ${value[0]}].`,
    };
  if (unit === 'time' && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value))
    return {
      is: `\`${value}\`, a time that no clock shows`,
      repair: 'Write a time from 00:00 to 23:59.',
    };
  if (unit === 'day' && !isDay(value.length > 5 ? value : `2000-${value}`))
    return {
      is: `\`${value}\`, a day that no calendar has`,
      repair: 'Write month and day, such as 12-24, with the year before it if it is one day only.',
    };
  return undefined;
}
