import { expect, test } from 'vitest';
import { judgeEdit } from '../../../src/core/insights/judge-edit.ts';

// The definition's test values, row 9.
test.each([
  [60, 200, 30, 180, 29.64, 'better'],
  [60, 200, 50, 180, 0.34, 'no sign yet'],
  [6, 20, 2, 18, 1.473, 'no sign yet'],
  [300, 1000, 240, 1000, 13.31, 'no sign yet'],
])(
  '%d of %d failed before and %d of %d after: evidence %d, %s',
  (x1, n1, x2, n2, evidence, verdict) => {
    const prior = { alpha: 3, beta: 9 };
    const judged = judgeEdit(prior, { successes: x1, trials: n1 }, { successes: x2, trials: n2 });
    expect(judged.verdict).toBe(verdict);
    expect(judged.evidence).toBeCloseTo(evidence, 2);
  },
);

test('the same change the other way round is for the worse', () => {
  const judged = judgeEdit(
    { alpha: 3, beta: 9 },
    { successes: 30, trials: 180 },
    { successes: 60, trials: 200 },
  );
  expect(judged.verdict).toBe('worse');
});

test('an edit that nobody has read yet shows nothing', () => {
  const judged = judgeEdit(
    { alpha: 3, beta: 9 },
    { successes: 30, trials: 180 },
    { successes: 0, trials: 0 },
  );
  expect(judged).toEqual({ verdict: 'no sign yet', evidence: expect.closeTo(1, 9) });
});
