import { describe, expect, test } from 'vitest';
import { contactsAvoided } from '../../../src/core/insights/contacts-avoided.ts';
import { deflectionTotals } from '../../../src/core/insights/deflection-totals.ts';
import { resolveIndex } from '../../../src/core/insights/resolve-index.ts';

describe('what an article resolves and spares', () => {
  // Row 7.
  test.each([
    [0.08, true, 1],
    [0.3, true, 0.4913],
    [0.45, true, 0.1445],
    [0.6, true, 0],
    [0.1, false, 0.625],
  ])('a failure rate of %d (bounces: %s) resolves %d', (failure, bounces, resolved) => {
    expect(resolveIndex(failure, 0.25, bounces)).toBeCloseTo(resolved, 4);
  });

  test('where hardly anybody would contact, silence tells nothing', () => {
    expect(resolveIndex(0.1, 0.04, false)).toBeNull();
    expect(contactsAvoided(1000, 0.1, 0.08, false)).toBeNull();
  });

  // Row 8.
  test('a thousand reads that fail in three of ten spare 75 to 195 contacts', () => {
    const avoided = contactsAvoided(1000, 0.3, 0.25, true);
    expect(avoided?.low).toBeCloseTo(74.7, 1);
    expect(avoided?.mid).toBeCloseTo(122.8, 1);
    expect(avoided?.high).toBeCloseTo(195.2, 1);

    const leak = { mean: 0.08, low: 0.06, high: 0.1 };
    const totals = deflectionTotals([{ monthlyReads: 1000, leak, avoided }]);
    expect(totals.leaked).toBeCloseTo(80, 9);
    expect(totals.deflectionRate?.low).toBeCloseTo(0.4828, 4);
    expect(totals.deflectionRate?.mid).toBeCloseTo(0.6056, 4);
    expect(totals.deflectionRate?.high).toBeCloseTo(0.7093, 4);
  });
});
