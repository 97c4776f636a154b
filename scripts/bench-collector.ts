import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import Table from 'cli-table3';
import { UserError } from '../src/core/user-error.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { type Measured as MeasuredLoad, runLoad } from './bench-collector/load.ts';
import { startServerProcess } from './bench-collector/server-process.ts';
import { measureStore } from './bench-collector/store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run bench:collector -- [--rounds 3] [--seconds 4] [--memory 5000000] [--store 1000000]

Measures how many events a second the collector acknowledges, each durable, beside its own baselines. 64 connections,
one event a request, on this machine. Every round measures all of them; the table shows medians over the rounds.

  --rounds    how often each server is measured
  --seconds   how long each time
  --folder    where the databases are made, and removed again; on the disk that is to be measured
  --memory    instead: sends that many events to one process and prints its memory along the way
  --store     instead: writes that many events into a store, and prints bytes an event, reading and purging`;

interface Measured extends MeasuredLoad {
  /** Processor time of the server for one event. µs; other programs on the machine hardly change it. */
  cpu: number;
}

interface Subject {
  title: string;
  kind: 'none' | 'each' | 'group';
  /** Compared with: no store, and one commit per request. */
  floor?: string;
  each?: string;
  newDatabase(): Promise<string>;
}

await runCommand(async () => {
  const options = {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    folder: { type: 'string', default: 'var/bench' },
    memory: { type: 'string' },
    store: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const values = parseOptions('npm run bench:collector', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const rounds = whole('--rounds', values.rounds);
  const seconds = whole('--seconds', values.seconds);
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'run-'));
  try {
    if (values.memory) await measureMemory(whole('--memory', values.memory), folder);
    else if (values.store) await measureStores(whole('--store', values.store), folder);
    else await compare(folder, rounds, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function whole(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${option} is no whole number above 0: ${JSON.stringify(value)}.`, {
    hint: `Write for example ${option} 3.`,
  });
}

async function compare(folder: string, rounds: number, seconds: number): Promise<void> {
  const postgres = await startPostgres();
  try {
    const subjects = [...sqliteSubjects(folder)];
    if ((await postgres.createDatabase()).url === undefined)
      console.error('Postgres is not measured: its programs are not installed.');
    else
      subjects.push(...postgresSubjects(async () => (await postgres.createDatabase()).url ?? ''));
    const results = new Map<string, Measured[]>(subjects.map(({ title }) => [title, []]));
    for (let round = 1; round <= rounds; round++)
      for (const subject of subjects) {
        const measured = await measure(subject, seconds);
        results.get(subject.title)?.push(measured);
        console.error(
          `${round}/${rounds}  ${subject.title}: ${Math.round(measured.perSecond)} events/s`,
        );
      }
    console.log(tableOf(subjects, results));
  } finally {
    await postgres.stop();
  }
}

function sqliteSubjects(folder: string): Subject[] {
  let made = 0;
  const newDatabase = async () => `sqlite:${join(folder, `${++made}.db`)}`;
  const [none, each] = ['no store', 'SQLite, one commit per request'];
  return [
    { title: none, kind: 'none', newDatabase: async () => 'sqlite::memory:' },
    { title: each, kind: 'each', floor: none, newDatabase },
    { title: 'SQLite, groups', kind: 'group', floor: none, each, newDatabase },
  ];
}

function postgresSubjects(newDatabase: () => Promise<string>): Subject[] {
  const [floor, each] = ['no store', 'Postgres, one insert per request'];
  return [
    { title: each, kind: 'each', floor, newDatabase },
    { title: 'Postgres, groups', kind: 'group', floor, each, newDatabase },
  ];
}

async function measure({ kind, newDatabase }: Subject, seconds: number): Promise<Measured> {
  const server = await startServerProcess(kind, await newDatabase());
  try {
    const load = { port: server.port, connections: 64, batch: 1 };
    await runLoad({ ...load, until: { ms: 1500 } });
    const before = await server.usage();
    const measured = await runLoad({ ...load, until: { ms: seconds * 1000 } });
    const { cpu } = await server.usage();
    if (measured.failures > 0)
      throw new Error(`${measured.failures} requests were not acknowledged.`);
    return { ...measured, cpu: (cpu - before.cpu) / measured.events };
  } finally {
    await server.stop();
  }
}

function tableOf(subjects: readonly Subject[], results: Map<string, Measured[]>): string {
  const table = new Table({
    head: ['', 'events/s', 'p50 ms', 'p99 ms', '× no store', '× each', 'p99 × no store', 'µs CPU'],
    colAligns: ['left', ...Array<'right'>(7).fill('right')],
    style: { head: [], border: [] },
  });
  const over = (title: string, other: string | undefined, field: 'perSecond' | 'p99') =>
    other === undefined
      ? ''
      : median(
          (results.get(title) ?? []).map(
            (measured, round) => measured[field] / (results.get(other)?.[round]?.[field] ?? 0),
          ),
        ).toFixed(2);
  for (const { title, floor, each } of subjects) {
    const measured = results.get(title) ?? [];
    const of = (field: 'perSecond' | 'p50' | 'p99' | 'cpu') =>
      median(measured.map((one) => one[field]));
    table.push([
      title,
      Math.round(of('perSecond')).toLocaleString('en'),
      of('p50').toFixed(2),
      of('p99').toFixed(2),
      over(title, floor, 'perSecond'),
      over(title, each, 'perSecond'),
      over(title, floor, 'p99'),
      of('cpu').toFixed(0),
    ]);
  }
  return `${table}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

async function measureStores(events: number, folder: string): Promise<void> {
  const postgres = await startPostgres();
  try {
    const { url } = await postgres.createDatabase();
    const table = new Table({
      head: ['', 'bytes an event', 'written /s', 'read /s', 'purged /s'],
      colAligns: ['left', 'right', 'right', 'right', 'right'],
      style: { head: [], border: [] },
    });
    for (const [name, address] of [
      ['SQLite', `sqlite:${join(folder, 'store.db')}`],
      ['Postgres', url],
    ] as const) {
      if (address === undefined) continue;
      const { bytes, append, read, purge } = await measureStore(address, events);
      const numbers = [bytes, append, read, purge];
      table.push([name, ...numbers.map((number) => Math.round(number).toLocaleString('en'))]);
    }
    console.log(`${table}`);
  } finally {
    await postgres.stop();
  }
}

/** In batches, as the pages send when they have several: what is asked is whether memory grows, not how fast it goes. */
async function measureMemory(events: number, folder: string): Promise<void> {
  const server = await startServerProcess('group', `sqlite:${join(folder, 'memory.db')}`);
  try {
    const sizes: { events: number; mb: number }[] = [];
    const marks = [100_000, ...Array.from({ length: 10 }, (_, n) => (events * (n + 1)) / 10)];
    let sent = 0;
    for (const mark of marks.filter((mark) => mark <= events)) {
      const load = { port: server.port, connections: 64, batch: 10 };
      sent += (await runLoad({ ...load, until: { events: mark - sent } })).events;
      const mb = (await server.usage()).memory / 1e6;
      sizes.push({ events: sent, mb });
      console.log(`${sent.toLocaleString('en').padStart(12)} events  ${mb.toFixed(0)} MB`);
    }
    const largest = Math.max(...sizes.map(({ mb }) => mb));
    const ratio = (largest / (sizes[0]?.mb ?? Number.NaN)).toFixed(2);
    console.log(styleText('bold', `At most ${ratio} × what it was after 100,000 events.`));
  } finally {
    await server.stop();
  }
}
