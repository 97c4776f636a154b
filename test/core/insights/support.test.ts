import { expect, test } from 'vitest';
import { addSupport, emptySupport, mayBeShown } from '../../../src/core/insights/support.ts';

function asked(journeys: number, days: number) {
  const support = emptySupport();
  for (let journey = 0; journey < journeys; journey++) {
    addSupport(support, `journey ${journey}`, `2026-11-0${1 + (journey % days)}`);
  }
  return support;
}

// The definition's test values, row 15.
test('what six people asked on three days is shown; on one day, or by four, it is hidden', () => {
  expect(mayBeShown(asked(6, 3), 5)).toBe(true);
  expect(mayBeShown(asked(5, 1), 5)).toBe(false);
  expect(mayBeShown(asked(4, 2), 5)).toBe(false);
});

test('one person who asks ten times is one', () => {
  const support = emptySupport();
  for (const day of ['2026-11-01', '2026-11-02']) {
    for (let time = 0; time < 5; time++) addSupport(support, 'the same', day);
  }
  expect(mayBeShown(support, 5)).toBe(false);
});

test('nobody can ask for less than three', () => {
  expect(mayBeShown(asked(2, 2), 1)).toBe(false);
  expect(mayBeShown(asked(3, 2), 1)).toBe(true);
});
