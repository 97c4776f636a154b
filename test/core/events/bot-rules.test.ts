import { describe, expect, test } from 'vitest';
import { isBotKey } from '../../../src/core/events/bot-rules.ts';
import { storedEvent } from './sample-events.ts';

const article = (number: number) => `shipping/de/article-${number}`;
/** `count` events, `every` ms apart. */
const series = (type: 'page_view' | 'search', count: number, every: number, articles = 1) =>
  Array.from({ length: count }, (_, number) =>
    storedEvent({ type, t: number * every, art: article(number % articles) }),
  );

describe('a key is a program’s', () => {
  test('when it says so once', () => {
    expect(
      isBotKey([storedEvent({ type: 'read' }), storedEvent({ type: 'read', bot: true })]),
    ).toBe(true);
  });

  test('from the 61st page within ten minutes', () => {
    expect(isBotKey(series('page_view', 60, 1000))).toBe(false);
    expect(isBotKey(series('page_view', 61, 1000))).toBe(true);
    // the 61st comes ten minutes after the first, then a moment later
    expect(isBotKey(series('page_view', 61, 10_000))).toBe(true);
    expect(isBotKey(series('page_view', 61, 10_001))).toBe(false);
    expect(isBotKey(series('page_view', 600, 10_001))).toBe(false);
  });

  test('from the 31st search within ten minutes', () => {
    expect(isBotKey(series('search', 30, 100))).toBe(false);
    expect(isBotKey(series('search', 31, 100))).toBe(true);
  });

  test('from the 20th article within a minute', () => {
    expect(isBotKey(series('page_view', 19, 100, 19))).toBe(false);
    expect(isBotKey(series('page_view', 20, 100, 20))).toBe(true);
    expect(isBotKey(series('page_view', 20, 3200, 20))).toBe(false);
    expect(isBotKey(series('page_view', 40, 100, 10))).toBe(false);
  });

  test('in whatever order its events are given', () => {
    expect(isBotKey(series('page_view', 61, 1000).reverse())).toBe(true);
  });

  test('and never without an event', () => {
    expect(isBotKey([])).toBe(false);
  });
});
