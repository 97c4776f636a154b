import type { Finding } from '../finding.ts';
import { isDay } from '../is-day.ts';
import { type FolderRule, finding } from '../rule.ts';
import { noSuchDay } from './no-such-day.ts';

/** The days of `calendar.yml` are days of a calendar, and no entry ends before it begins. */
export const markedDays: FolderRule = ({ calendar, calendarFile: { file, yaml } }) =>
  yaml === undefined
    ? []
    : (calendar ?? []).flatMap((entry, at): Finding[] => {
        const wrong = (['from', 'to'] as const).flatMap((field) => {
          const day = entry[field];
          return day === undefined || isDay(day)
            ? []
            : [finding('marked-days', file, yaml.placeOf([at, field]), noSuchDay(field, day))];
        });
        const { from, to = from } = entry;
        if (wrong.length > 0 || to >= from) return wrong;
        return [
          finding('marked-days', file, yaml.placeOf([at, 'to']), {
            found: {
              en: `\`${entry.title}\` ends on ${to}, before it begins on ${from}.`,
              de: `\`${entry.title}\` endet am ${to}, vor dem Beginn am ${from}.`,
            },
            repair: {
              en: 'Write a later day in `to`, or an earlier one in `from`.',
              de: 'Schreiben Sie in `to` einen späteren Tag oder in `from` einen früheren.',
            },
          }),
        ];
      });
