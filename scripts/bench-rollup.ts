import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { addDays, startOfDay } from '../src/core/events/start-of-day.ts';
import { UserError } from '../src/core/user-error.ts';
import { fillRollUps } from './bench-rollup/fill-roll-ups.ts';
import { fillStore } from './bench-rollup/fill-store.ts';
import { firstDay, madeUpArticles, timeZone } from './bench-rollup/made-up-log.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run bench:rollup -- [--events 10000000] [--folder var/bench]

Measures rolling up a made-up log of 90 days and 300 articles from nothing, one more day of it, and the report over the
roll-ups; and the report over 90 days of 300 and of 5,000 articles that are each read every day. SQLite, a process for
each measurement, the report three times. Ten million events take some four gigabytes of disk.

  --events   in the log (default 10000000)
  --folder   where the databases are made, and removed again`;

interface Measured {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const days = 90;

await runCommand(async () => {
  const options = {
    events: { type: 'string', default: '10000000' },
    folder: { type: 'string', default: 'var/bench' },
    help: { type: 'boolean' },
  } as const;
  const values = parseOptions('npm run bench:rollup', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const events = Number(values.events);
  if (!Number.isInteger(events) || events < days)
    throw new UserError(`--events cannot be “${values.events}”.`, {
      hint: `Write a whole number from ${days} on, such as --events 1000000.`,
    });
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'run-'));
  try {
    await measureAll(folder, events);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measureAll(folder: string, events: number): Promise<void> {
  const table = new Table({ head: ['', 'seconds', 'of processor', 'MB', 'µs an event'] });
  const add = (title: string, { seconds, cpuSeconds, megabytes }: Measured, of?: number) =>
    table.push([
      title,
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      megabytes.toFixed(0),
      of === undefined ? '' : ((seconds * 1e6) / of).toFixed(2),
    ]);
  const articles = madeUpArticles(300);
  const file = join(folder, 'events.db');
  const perDay = Math.round(events / days);
  console.error(`Making up ${events.toLocaleString('en')} events …`);
  const made = await fillStore(file, { from: 0, to: days }, perDay, articles);
  const roll = (after: number) => measure('roll-up', file, noonAfter(after));
  add(`roll-up of ${made.toLocaleString('en')} events from nothing`, await roll(days), made);
  const more = await fillStore(file, { from: days, to: days + 1 }, perDay, articles);
  add('one more day', await roll(days + 1), more);
  add('report over them', await measureReport(file, days + 1, 300));
  for (const count of [300, 5000]) {
    const rollUps = join(folder, `${count}.db`);
    await fillRollUps(rollUps, days, 500, madeUpArticles(count));
    add(`report, ${count} articles × ${days} days`, await measureReport(rollUps, days, count));
  }
  console.log(table.toString());
  console.log(
    `Load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}.`,
  );
}

/** Noon of the day after so many: the last one is complete then. Ms UTC. */
function noonAfter(count: number): number {
  return startOfDay(addDays(firstDay, count), timeZone) + 12 * 3_600_000;
}

/** The one in the middle of three. */
async function measureReport(file: string, after: number, articles: number): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < 3; run++)
    runs.push(await measure('report', file, noonAfter(after), articles));
  return runs.sort((a, b) => a.seconds - b.seconds)[1] as Measured;
}

async function measure(
  what: 'roll-up' | 'report',
  file: string,
  now: number,
  articles = 0,
): Promise<Measured> {
  const script = 'scripts/bench-rollup/measured-process.ts';
  const args = [script, what, `sqlite:${file}`, String(now), String(articles), String(days)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}
