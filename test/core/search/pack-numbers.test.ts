import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/core/search/pack-numbers.ts';

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 30 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('a number below 32 is one letter', () => {
  expect(packNumbers([0, 1, 31, 32, 33, 1023, 1024])).toBe('ABfgBhB_fggB');
});

test.each(['AfgBg', 'A B', 'ü'])('%s is no packed list', (text) => {
  expect(() => unpackNumbers(text)).toThrow();
});
