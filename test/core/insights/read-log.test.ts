import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLogEvent, readLogLine } from '../../../src/core/insights/read-log.ts';
import { parcel } from './support/articles.ts';
import { eventLog } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 23, 30);
const [view] = stored();

function stored() {
  const log = eventLog();
  log.journey(start).reads(0, parcel);
  return log.events;
}

test('a line of an exported log is the event that was stored', () => {
  expect(readLogLine(JSON.stringify(view), 'Europe/Berlin')).toEqual(view);
});

test('a field that came later, and a collection that we do not know, are no reason to lose an event', () => {
  const later = { ...view, col: 'gardening', mood: 'good' };
  expect(readLogEvent(later, 'UTC')).toEqual({ ...view, col: 'gardening' });
});

test('a day that is missing is the date in the site’s time zone', () => {
  const { day: _, ...without } = view ?? {};
  expect(readLogEvent(without, 'Europe/Berlin')).toMatchObject({ day: '2026-11-03' });
  expect(readLogEvent(without, 'UTC')).toMatchObject({ day: '2026-11-02' });
});

test.each([
  ['no JSON', '{"v":1'],
  ['another version', JSON.stringify({ ...view, v: 2 })],
  ['no moment', JSON.stringify({ ...view, t: undefined })],
  ['a moment beyond the calendar', JSON.stringify({ ...view, t: 1e300 })],
  ['an unknown type', JSON.stringify({ ...view, type: 'purchase' })],
  [
    'a vote without an article',
    JSON.stringify({ ...view, type: 'vote', value: 1, art: undefined }),
  ],
])('a line with %s cannot be read', (_, line) => {
  expect(readLogLine(line, 'UTC')).toEqual({ unreadable: true });
});

test('whatever stands in a line, it is an event or it cannot be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
      expect(readLogLine(line, 'UTC')).toEqual({ unreadable: true });
    }),
    { seed: 2, numRuns: 300 },
  );
});
