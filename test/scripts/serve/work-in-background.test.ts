import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workInBackground } from '../../../scripts/serve/work-in-background.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

function background({ rollUpMinutes = 60 } = {}) {
  const runs: [minute: number, script: string, ...args: string[]][] = [];
  const said: string[] = [];
  const stopped: string[] = [];
  let answer: () => Promise<string> = async () => '0 events';
  const end = workInBackground({
    databaseUrl: 'sqlite:x.db',
    timeZone: () => 'Europe/Berlin',
    rollUpMinutes,
    clock: Date.now,
    log: (message) => said.push(message),
    run(script, args) {
      runs.push([Math.floor(Date.now() / minute), script, ...args]);
      return { done: answer(), stop: () => stopped.push(script) };
    },
  });
  const answers = (next: typeof answer) => {
    answer = next;
  };
  return { runs, said, stopped, end, answers };
}

test('purges after the start and once a day, and rolls up every hour in between', async () => {
  const { runs, end } = background();
  await vi.advanceTimersByTimeAsync(25 * 60 * minute);
  await end();
  expect(runs[0]).toEqual([0, 'purge', '--time-zone', 'Europe/Berlin']);
  expect(runs.map(([at]) => at)).toEqual([
    0,
    ...Array.from({ length: 25 }, (_, hour) => 60 * (hour + 1)),
  ]);
  expect(runs.filter(([, script]) => script === 'purge').map(([at]) => at)).toEqual([0, 24 * 60]);
});

test('rolls up only to purge when it is told to', async () => {
  const { runs, end } = background({ rollUpMinutes: 0 });
  await vi.advanceTimersByTimeAsync(49 * 60 * minute);
  await end();
  expect(runs.map(([, script]) => script)).toEqual(['purge', 'purge', 'purge']);
});

test('says what was removed and what failed, and tries again', async () => {
  const { runs, said, end, answers } = background();
  answers(async () => '3 events older than 30 days were removed.');
  await vi.advanceTimersByTimeAsync(minute);
  answers(() => Promise.reject(new Error('the disk is full')));
  await vi.advanceTimersByTimeAsync(60 * minute);
  await end();
  expect(said).toEqual([
    '3 events older than 30 days were removed.',
    'Events could not be rolled up: the disk is full',
  ]);
  expect(runs).toHaveLength(2);
});

test('does one thing at a time, and ends it when the program ends', async () => {
  const { runs, stopped, said, end, answers } = background();
  let stop = (_: Error) => {};
  answers(
    () =>
      new Promise((_, reject) => {
        stop = reject;
      }),
  );
  await vi.advanceTimersByTimeAsync(180 * minute);
  expect(runs).toHaveLength(1);
  const ended = end();
  stop(new Error('it was stopped'));
  await ended;
  expect([stopped, said]).toEqual([['purge'], []]);
});
