import { describe, expect, test } from 'vitest';
import { intervalMark, scaleFor } from '../../../src/report/html/interval-mark.ts';

describe('the scale of interval marks', () => {
  test('ends on a round number that holds every interval', () => {
    expect(scaleFor([{ low: 3, high: 42 }])).toEqual({ max: 60, ticks: [0, 20, 40, 60] });
    expect(scaleFor([{ low: 0, high: 0.9 }])).toMatchObject({ max: 1, ticks: [0, 0.5, 1] });
    expect(scaleFor([{ low: 0.1, high: 0.97 }], { limit: 1 }).max).toBe(1);
  });

  test('is there without any interval', () => {
    expect(scaleFor([])).toEqual({ max: 1, ticks: [0, 1] });
  });

  test('keeps every mark inside its picture, also for values beyond its end', () => {
    const { source } = intervalMark({ low: -1, mid: 5, high: 90 }, { max: 10, ticks: [0, 10] });
    expect(source).toContain('M5 8H155');
    expect(source).toContain('cx="80"');
  });
});
