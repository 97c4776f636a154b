import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsearchable } from '../../../src/core/search/unsearchable.ts';

test.each([
  ['', 'words'],
  ['a', 'words'],
  ['🙂🙂🙂', 'words'],
  ['?!(((', 'words'],
  ['12345678', 'numbers'],
  ['#4711 / 2026', 'numbers'],
  ['٣٤٥٦٧٨', 'numbers'],
] as const)('%j cannot be looked for: %s', (query, reason) => {
  expect(unsearchable(query)).toBe(reason);
});

test.each(['ab', 'order 12345678', 'bestellung4711', 'مرحبا', 'und', '返品', '返'])(
  '%j can be looked for',
  (query) => {
    expect(unsearchable(query)).toBeUndefined();
  },
);

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(['numbers', 'words', undefined]).toContain(unsearchable(query));
    }),
  );
});
