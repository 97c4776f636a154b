import { expect, test } from 'vitest';
import { tabId } from '../../src/browser/tab-id.ts';

const minute = 60_000;

function tab() {
  const kept = new Map<string, string>();
  let made = 0;
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  const random = () => (++made).toString(16).padStart(16, '0');
  return { kept, at: (now: number) => tabId(storage, now, random) };
}

test('a tab has one number as long as it is used', () => {
  const { at } = tab();
  const ids = [0, 29, 58, 87].map((minutes) => at(1e12 + minutes * minute));
  expect(new Set(ids)).toEqual(new Set(['0000000000000001']));
});

test('after thirty minutes without an event, and after twelve hours, it has another one', () => {
  const { at } = tab();
  expect(at(1e12)).toBe('0000000000000001');
  expect(at(1e12 + 30 * minute)).toBe('0000000000000002');
  let now = 1e12 + 30 * minute;
  const end = now + 12 * 60 * minute;
  for (; now < end; now += 20 * minute) expect(at(now)).toBe('0000000000000002');
  expect(at(end)).toBe('0000000000000003');
});

test('what somebody else has written there is not used, and a browser that forbids it is obeyed', () => {
  const { kept, at } = tab();
  kept.set('lotse-tab', 'kim@mail.example 1 1');
  expect(at(1e12)).toBe('0000000000000001');
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(tabId(forbidden, 1e12, () => 'a'.repeat(16))).toBeUndefined();
});
