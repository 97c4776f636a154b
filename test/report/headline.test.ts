import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/insights/report.ts';
import { hasWholeQueue, headlineOf, headlineText } from '../../src/report/headline.ts';
import { createView } from '../../src/report/report-view.ts';

const small: Report = JSON.parse(
  await readFile(join(import.meta.dirname, 'golden/small/report.json'), 'utf8'),
);
const worthOnly = (mid: number): Report => ({
  ...small,
  queue: small.queue.map((item) => ({ ...item, contactsPerMonth: { low: 0, mid, high: 2 * mid } })),
});

describe('the headline', () => {
  test('adds up the three things that are worth most', () => {
    expect(headlineOf(small).worth.mid).toBeCloseTo(29.8 + 14.2 + 7.7);
    expect(headlineText(createView(small, { locale: 'de' }))).toBe(
      'Drei Texte könnten etwa 52 Kontakte im Monat ersparen',
    );
  });

  test('promises nothing when all of it together is not worth one contact a month', () => {
    const report = worthOnly(0.3);
    expect(headlineOf(report).items).toEqual([]);
    expect(headlineText(createView(report, { locale: 'en' }))).toBe(
      'No single text stands out this time',
    );
    expect(hasWholeQueue(report)).toBe(true);
    expect(headlineOf(worthOnly(0.4)).items).toHaveLength(3);
  });
});
