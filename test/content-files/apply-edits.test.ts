import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/content-files/apply-edits.ts';

describe('applyEdits', () => {
  test('writes what was meant, wherever it stands, in any order', () => {
    expect(
      applyEdits('a: 1\nbb: 2\n', [
        { line: 2, column: 1, written: 'bb', meant: 'b' },
        { line: 1, column: 4, written: '1', meant: 'one' },
      ]).text,
    ).toBe('a: one\nb: 2\n');
  });

  test('leaves out what no longer stands there, and what overlaps', () => {
    const edit = { line: 1, column: 1, written: 'ab', meant: 'x' };
    expect(applyEdits('b', [edit])).toEqual({ text: 'b', applied: [] });
    const overlapping = { line: 1, column: 2, written: 'bc', meant: 'y' };
    expect(applyEdits('abc', [overlapping, edit])).toEqual({ text: 'xc', applied: [edit] });
    expect(applyEdits('a', [{ line: 9, column: 1, written: 'a', meant: 'b' }]).text).toBe('a');
  });
});
