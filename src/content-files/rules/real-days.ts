import { isDay } from '../is-day.ts';
import { type ArticleRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

const dayFields = ['reviewBy', 'checked', 'validFrom', 'validUntil'] as const;

/** A day of the right form is one of the calendar, and an article does not end before it begins. */
export const realDays: ArticleRule = ({ file, data, frontmatter }) => {
  if (!data || !frontmatter) return [];
  const wrong = dayFields.flatMap((field): Finding[] => {
    const day = data[field];
    return day === undefined || isDay(day)
      ? []
      : [
          finding(
            file,
            frontmatter.placeOf([field]),
            `\`${field}\` is \`${day}\`, a day that no calendar has.`,
            'Write the day as year-month-day, for example 2026-11-21.',
          ),
        ];
  });
  const { validFrom, validUntil } = data;
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom)
    wrong.push(
      finding(
        file,
        frontmatter.placeOf(['validUntil']),
        `The article ends on ${validUntil}, before it begins on ${validFrom}.`,
        'Write a later day in `validUntil`, or an earlier one in `validFrom`.',
      ),
    );
  return wrong;
};
