import { expect, test } from 'vitest';
import { VisibleClock } from '../../src/browser/visible-clock.ts';

test('only the time in which the page could be seen counts', () => {
  const clock = new VisibleClock(true, 1000);
  clock.show(false, 4000);
  expect(clock.elapsed(60_000)).toBe(3000);
  clock.show(true, 60_000);
  expect(clock.elapsed(62_500)).toBe(5500);
});

test('being told twice changes nothing', () => {
  const clock = new VisibleClock(true, 0);
  clock.show(true, 1000);
  clock.show(true, 2000);
  expect(clock.elapsed(3000)).toBe(3000);
});

test('a page opened in the background has not been seen', () => {
  expect(new VisibleClock(false, 0).elapsed(99_000)).toBe(0);
});
