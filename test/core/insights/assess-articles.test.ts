import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessArticles } from '../../../src/core/insights/assess-articles.ts';
import { tally } from './support/tally.ts';

describe('the assessment of a site', () => {
  test('ranks have no gaps over the whole site, and a read a month ago counts a third a month', () => {
    const { assessments } = assessArticles(
      [
        tally('shipping/de/a', { reads: 300, contact: 30 }),
        tally('returns/en/b', { reads: 300, contact: 3 }),
        tally('returns/de/c', { reads: 0 }),
      ],
      90,
    );
    expect(assessments.map(({ rank }) => rank)).toEqual([2, 1, null]);
    expect(assessments.map(({ monthlyReads }) => monthlyReads)).toEqual([100, 100, 0]);
  });

  test('a young site’s reads are not spread over days that it was not there', () => {
    const { assessments } = assessArticles([tally('shipping/de/a', { reads: 300 })], 10);
    expect(assessments[0]?.monthlyReads).toBe(900);
  });
});

describe('a collection’s expectation', () => {
  test('is its own with eight read articles, else that of the whole site', () => {
    const good = Array.from({ length: 8 }, (_, index) =>
      tally(`accounts/de/a${index}`, { reads: 100, contact: 2 }),
    );
    const bad = Array.from({ length: 7 }, (_, index) =>
      tally(`billing/de/b${index}`, { reads: 100, contact: 30 }),
    );
    const unread = [tally('accounts/de/new'), tally('billing/de/new')];
    const { assessments } = assessArticles([...good, ...bad, ...unread], 90);
    const failure = new Map(assessments.map(({ article, failure: { mean } }) => [article, mean]));
    expect(failure.get('accounts/de/new')).toBeCloseTo(16.5 / 801, 9);
    expect(failure.get('billing/de/new')).toBeCloseTo((16 + 210 + 0.5) / 1501, 9);
  });
});

test('one more failed read never makes an article look better', () => {
  const article = fc.record({
    reads: fc.integer({ min: 1, max: 400 }),
    failed: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 12 }), (site) => {
      const tallies = (more: number) =>
        site.map(({ reads, failed }, index) => {
          const contact = Math.floor(reads * failed * 0.99) + (index === 0 ? more : 0);
          return tally(`shipping/de/a${index}`, { reads, contact: Math.min(contact, reads) });
        });
      const before = assessArticles(tallies(0), 90).assessments[0];
      const after = assessArticles(tallies(1), 90).assessments[0];
      expect(after?.failure.mean).toBeGreaterThanOrEqual((before?.failure.mean ?? 1) - 1e-12);
      expect(after?.leak.mean).toBeGreaterThanOrEqual((before?.leak.mean ?? 1) - 1e-12);
    }),
    { seed: 7, numRuns: 300 },
  );
});
