import type { Finding } from '../finding.ts';
import { isDay } from '../is-day.ts';
import { type ArticleRule, finding } from '../rule.ts';
import { noSuchDay } from './no-such-day.ts';

const dayFields = ['reviewBy', 'checked', 'updated', 'validFrom', 'validUntil'] as const;

/** A day of the right form is one of the calendar, and an article does not end before it begins. */
export const realDays: ArticleRule = ({ file, data, frontmatter }) => {
  if (!data || !frontmatter) return [];
  const wrong = dayFields.flatMap((field): Finding[] => {
    const day = data[field];
    return day === undefined || isDay(day)
      ? []
      : [finding('real-days', file, frontmatter.placeOf([field]), noSuchDay(field, day))];
  });
  const { validFrom, validUntil } = data;
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom)
    wrong.push(
      finding('real-days', file, frontmatter.placeOf(['validUntil']), {
        found: {
          en: `The article ends on ${validUntil}, before it begins on ${validFrom}.`,
          de: `Der Artikel endet am ${validUntil}, vor seinem Beginn am ${validFrom}.`,
        },
        repair: {
          en: 'Write a later day in `validUntil`, or an earlier one in `validFrom`.',
          de: 'Schreiben Sie in `validUntil` einen späteren Tag oder in `validFrom` einen früheren.',
        },
      }),
    );
  return wrong;
};
