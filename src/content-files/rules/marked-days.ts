import { isDay } from '../is-day.ts';
import { type FolderRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** The days of `calendar.yml` are days of a calendar, and no entry ends before it begins. */
export const markedDays: FolderRule = ({ calendar, calendarFile: { file, yaml } }) =>
  yaml === undefined
    ? []
    : (calendar ?? []).flatMap((entry, at): Finding[] => {
        const wrong = (['from', 'to'] as const).flatMap((field) => {
          const day = entry[field];
          return day === undefined || isDay(day)
            ? []
            : [
                finding(
                  file,
                  yaml.placeOf([at, field]),
                  `\`${field}\` is \`${day}\`, a day that no calendar has.`,
                  'Write the day as year-month-day, for example 2026-11-21.',
                ),
              ];
        });
        const { from, to = from } = entry;
        if (wrong.length > 0 || to >= from) return wrong;
        return [
          finding(
            file,
            yaml.placeOf([at, 'to']),
            `\`${entry.title}\` ends on ${to}, before it begins on ${from}.`,
            'Write a later day in `to`, or an earlier one in `from`.',
          ),
        ];
      });
