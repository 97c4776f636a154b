import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dueArticles,
  type ReviewedText,
} from '../../../src/core/content/due-articles.ts';

const today = '2026-11-22';
const text = (over: Partial<ReviewedText> = {}): ReviewedText => ({
  article: 'returns/en/x',
  file: 'content/returns/en/x.mdx',
  title: 'x',
  locale: 'en',
  owner: undefined,
  reviewBy: '2027-11-01',
  checked: '2026-11-01',
  validUntil: undefined,
  changes: [],
  reads: undefined,
  ...over,
});
const why = (over: Partial<ReviewedText>, everyMonths?: number) =>
  dueArticles([text(over)], { today, everyMonths })[0]?.reasons ?? [];

describe('a text is due', () => {
  test('when its day of review has passed, or comes within fourteen days', () => {
    expect(why({ reviewBy: '2026-11-21' })).toEqual([{ kind: 'review-passed', day: '2026-11-21' }]);
    expect(why({ reviewBy: '2026-11-22' })).toEqual([{ kind: 'review-soon', day: '2026-11-22' }]);
    expect(why({ reviewBy: '2026-12-06' })).toEqual([{ kind: 'review-soon', day: '2026-12-06' }]);
    expect(why({ reviewBy: '2026-12-07' })).toEqual([]);
    expect(why({ reviewBy: undefined })).toEqual([]);
  });

  test('when it ends within fourteen days, and not when it is over', () => {
    expect(why({ validUntil: '2026-12-06' })).toEqual([{ kind: 'text-ends', day: '2026-12-06' }]);
    expect(why({ validUntil: '2026-12-07' })).toEqual([]);
    expect(why({ validUntil: '2026-11-21', checked: undefined })).toEqual([]);
  });

  test('when a fact that it shows changes within fourteen days', () => {
    const changes = ['2026-11-22', '2026-11-23', '2026-12-06', '2026-12-07'].map((day) => ({
      fact: 'shipping.fee',
      day,
    }));
    expect(why({ changes })).toEqual([
      { kind: 'fact-changes', fact: 'shipping.fee', day: '2026-11-23' },
      { kind: 'fact-changes', fact: 'shipping.fee', day: '2026-12-06' },
    ]);
  });

  test('when nobody ever checked it, or not for the months that the site says', () => {
    expect(why({ checked: undefined })).toEqual([{ kind: 'never-checked' }]);
    expect(why({ checked: '2025-11-21' })).toEqual([
      { kind: 'checked-long-ago', day: '2025-11-21' },
    ]);
    expect(why({ checked: '2025-11-22' })).toEqual([]);
    expect(why({ checked: '2026-05-21' }, 6)).toHaveLength(1);
  });
});

test('most read comes first, then the longest due', () => {
  const order = dueArticles(
    [
      text({ article: 'a', reads: 3, reviewBy: '2026-01-01' }),
      text({ article: 'b', reads: 90, reviewBy: '2026-11-01' }),
      text({ article: 'c', reads: 3, reviewBy: '2025-01-01' }),
      text({ article: 'd', reads: 500 }),
    ],
    { today },
  ).map(({ article }) => article);
  expect(order).toEqual(['b', 'c', 'a']);
});

test('months are counted to the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
});
