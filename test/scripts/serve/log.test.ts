import { expect, test } from 'vitest';
import { createLog } from '../../../scripts/serve/log.ts';

const clock = () => Date.parse('2026-11-21T10:00:00Z');

test('a line of JSON says what was answered, and nothing of who asked', () => {
  const lines: string[] = [];
  const log = createLog('json', clock, (line) => lines.push(line));
  log.message('Events are recorded again.');
  log.answered?.({ method: 'POST', route: 'events', status: 204, seconds: 0.0123456 });
  log.answered?.({ method: 'GET', route: 'site', status: 500, seconds: 1 });
  const time = '2026-11-21T10:00:00.000Z';
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time, level: 'notice', message: 'Events are recorded again.' },
    { time, level: 'info', method: 'POST', route: 'events', status: 204, ms: 12.35 },
    { time, level: 'error', method: 'GET', route: 'site', status: 500, ms: 1000 },
  ]);
});

test('as text, only what a person should know is said', () => {
  const lines: string[] = [];
  const log = createLog('text', clock, (line) => lines.push(line));
  log.message('Events are recorded again.');
  expect(lines).toEqual(['Events are recorded again.']);
  expect(log.answered).toBeUndefined();
});
