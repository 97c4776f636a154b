import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../src/core/user-error.ts';
import { ticketLines } from './bench-import/ticket-lines.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run bench:import -- [--tickets 1000000] [--seed 1] [--keep]

Makes up an export of a help desk, imports it into a database of its own with the very command that a shop uses, and then
a second time, and prints how long each took and how much memory it needed. Nothing of it touches real data.

  --tickets   how many (default 1,000,000)
  --seed      another one gives other tickets
  --keep      leave the file and the database, and say where`;

const options = {
  tickets: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: '1' },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run bench:import', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const tickets = Number(values.tickets);
  if (!Number.isInteger(tickets) || tickets < 1 || tickets > 1e7)
    throw new UserError(`--tickets cannot be ${JSON.stringify(values.tickets)}.`, {
      hint: 'Give a whole number from 1 to 10,000,000.',
    });

  const folder = await mkdtemp(join(tmpdir(), 'lotse-import-'));
  try {
    const file = join(folder, 'tickets.csv');
    await pipeline(ticketLines(tickets, Number(values.seed), Date.now()), createWriteStream(file));
    const megabytes = Math.round(statSync(file).size / 1e6);
    console.log(`${tickets.toLocaleString('en')} made-up tickets, ${megabytes} MB.`);
    for (const run of ['first', 'second']) {
      const { seconds, cpu, peak, last } = await importInto(folder, file);
      const rate = Math.round(tickets / seconds).toLocaleString('en');
      console.log(
        `${run} import: ${seconds.toFixed(1)} s (${rate} a second; ${cpu.toFixed(1)} s of CPU), at most ${peak} MB of memory. ${last}`,
      );
    }
    if (values.keep) console.log(folder);
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
});

/** In a process of its own, so that its memory is its own. */
async function importInto(folder: string, file: string) {
  const tellPeak = `process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.log('used '+maxRSS+' '+(userCPUTime+systemCPUTime))})`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`];
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${join(folder, 'lotse.db')}`,
    IMPORT_SALT_FILE: join(folder, 'salt'),
  };
  const start = performance.now();
  const child = spawn(process.execPath, [...args, 'scripts/import.ts', 'tickets', file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The import ended with ${code}:\n${out}`);
  const lines = out.trim().split('\n');
  const [, bytes, microseconds] = /^used (\d+) (\d+)$/.exec(lines.at(-1) ?? '') ?? [];
  const [peak, cpu] = [Math.round(Number(bytes) / 1000), Number(microseconds) / 1e6];
  const last = lines.find((line) => /^[\d,]+ tickets? imported|^Everything/.test(line)) ?? '';
  return { seconds: (performance.now() - start) / 1000, cpu, peak, last };
}
