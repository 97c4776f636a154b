import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/insights/read-options.ts';
import { reportLocale } from '../../../scripts/insights/report-locale.ts';

describe('options of npm run insights', () => {
  test('are ninety days into reports/ in the site’s language, when nothing is said', () => {
    expect(readOptions([])).toEqual({
      days: 90,
      out: 'reports',
      locale: undefined,
      countPrograms: false,
      failOn: [],
      propose: false,
      help: false,
    });
  });

  test('are taken as given', () => {
    const args = ['--days', '28', '--out', 'there', '--locale', 'en', '--count-programs'];
    expect(readOptions(args)).toEqual({
      days: 28,
      out: 'there',
      locale: 'en',
      countPrograms: true,
      failOn: [],
      propose: false,
      help: false,
    });
  });

  test.each([['0'], ['366'], ['2.5'], ['-3x'], ['a week']])(
    'name days that cannot be: %s',
    (days) => {
      expect(() => readOptions([`--days=${days}`])).toThrow(`--days cannot be “${days}”.`);
    },
  );

  test('name an unknown option and a language without words', () => {
    expect(() => readOptions(['--dayz', '3'])).toThrowErrorMatchingInlineSnapshot(
      `[UserError: Unknown option '--dayz'.]`,
    );
    expect(() => readOptions(['--locale', 'fr'])).toThrowErrorMatchingInlineSnapshot(
      `[UserError: There is no report in “fr”.]`,
    );
  });

  test('fall back to the first language of the site that a report can be written in', () => {
    expect(reportLocale(['de', 'en'])).toBe('de');
    expect(reportLocale(['fr', 'de'])).toBe('de');
    expect(reportLocale(['fr'])).toBe('en');
  });
});
