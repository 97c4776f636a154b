import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';

const minute = 60_000;
/** Readers who come at the start come first. Milliseconds. */
const firstAfter = 10_000;
const purgeEvery = 24 * 60 * minute;

export interface BackgroundOptions {
  databaseUrl: string;
  timeZone: () => string;
  /** Minutes between two roll-ups; 0 for none but those before purging. */
  rollUpMinutes: number;
  clock: () => number;
  log: (message: string) => void;
  /** Starts a command of `scripts/` and resolves with what it printed. */
  run?: (script: string, args: readonly string[]) => RunningWork;
}

/** A command that is running. */
export interface RunningWork {
  /** Rejects with what it said when it failed. */
  done: Promise<string>;
  stop(): void;
}

/**
 * Purges shortly after the start and once a day, and rolls up in between. Each is a process of its own, with the lowest
 * priority, and one at a time: neither its work nor its memory is on the way of a request. What fails is said and tried
 * again the next time.
 *
 * @returns ends it, together with what is running
 */
export function workInBackground({
  databaseUrl,
  timeZone,
  rollUpMinutes,
  clock,
  log,
  run = (script, args) => runScript(script, args, databaseUrl),
}: BackgroundOptions): () => Promise<void> {
  let purgedAt = -Infinity;
  let running: RunningWork | undefined;
  let ended = false;

  async function work(): Promise<void> {
    if (running !== undefined || ended) return;
    const isDue = clock() - purgedAt >= purgeEvery - minute;
    if (!isDue && rollUpMinutes === 0) return;
    const script = isDue ? 'purge' : 'rollup';
    running = run(script, ['--time-zone', timeZone()]);
    try {
      const said = await running.done;
      if (isDue) purgedAt = clock();
      // What it found nothing to do for is no news.
      if (isDue && !said.startsWith('0 ')) log(said);
    } catch (error) {
      if (!ended) log(`${failures[script]}: ${(error as Error).message}`);
    } finally {
      running = undefined;
    }
  }

  const first = setTimeout(work, firstAfter);
  const timer = setInterval(work, (rollUpMinutes || 60) * minute);
  first.unref();
  timer.unref();
  return async () => {
    ended = true;
    clearTimeout(first);
    clearInterval(timer);
    const last = running;
    last?.stop();
    await last?.done.catch(() => {});
  };
}

const failures = {
  purge: 'Old events could not be removed',
  rollup: 'Events could not be rolled up',
} as const;

function runScript(script: string, args: readonly string[], databaseUrl: string): RunningWork {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Not everywhere may a program say so; then it has the usual priority.
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  } catch {}
  return { done: outputOf(child), stop: () => child.kill() };
}

async function outputOf(child: ChildProcess): Promise<string> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(said.stderr.trim().split('\n')[0] || 'it was stopped');
  return said.stdout.trim();
}
