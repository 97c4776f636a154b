import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';
import { stampFields } from '../../src/content-files/stamp-fields.ts';

const days = { checked: '2026-11-22', reviewBy: '2027-11-22' };

describe('stamping an article', () => {
  test('changes the days, keeps comments and order, and adds what is missing', () => {
    expect(
      stampFields(
        '---\ntitle: x # why\nchecked: 2026-01-01  # by Eva\nowner: Eva\n---\n\nchecked: no field\n',
        days,
      ),
    ).toBe(
      '---\ntitle: x # why\nchecked: 2026-11-22  # by Eva\nowner: Eva\nreviewBy: 2027-11-22\n---\n\nchecked: no field\n',
    );
  });

  test('takes quoted and empty days, and fields that only look alike, for what they are', () => {
    expect(stampFields('---\ncheckedBy: Eva\nchecked: "2026-01-01"\nreviewBy:\n---\n', days)).toBe(
      '---\ncheckedBy: Eva\nchecked: 2026-11-22\nreviewBy: 2027-11-22\n---\n',
    );
  });

  test('leaves a file without a frontmatter alone', () => {
    expect(stampFields('checked: 2026-01-01\n', days)).toBeUndefined();
  });
});

const line = fc.stringMatching(/^[a-z]{1,8}: [a-z "'äß,.-]{0,12}(?: # [a-z]{1,6})?$/);
const stampLine = fc.constantFrom(
  'checked: 2025-01-01',
  "checked: '2025-01-01' # Eva",
  'reviewBy: 2025-06-01   # soon',
  'reviewBy:',
);

test('nothing else changes, whatever the line ends, the comments, the text and the byte order mark', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.constant('# a comment'), fc.constant('')), { maxLength: 6 }),
      fc.array(stampLine, { maxLength: 2 }),
      fc.array(fc.string(), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (others, stamped, body, end, mark) => {
        const names = stamped.map((text) => text.split(':')[0]);
        fc.pre(new Set(names).size === names.length);
        fc.pre(!others.some((text) => /^(?:checked|reviewBy):/.test(text)));
        const source = `${mark ? '\uFEFF' : ''}${['---', ...others, ...stamped, '---', ...body].join(end)}`;
        const result = stampFields(source, days) ?? '';
        const isStamp = (text: string) => /^(?:checked|reviewBy):/.test(text);
        const before = source.split(end);
        const after = result.split(end);
        const rest = (lines: string[]) => lines.filter((text) => !isStamp(text)).join(end);
        expect(rest(after)).toBe(rest(before));
        const yaml = splitFrontmatter(result).frontmatter ?? '';
        const kept = yaml.split(/\r?\n/).filter(isStamp).join('\n');
        expect(parse(kept)).toEqual(days);
        expect(stampFields(result, days)).toBe(result);
      },
    ),
  );
});
