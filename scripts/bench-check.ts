import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { readFindings } from '../src/content-files/read-findings.ts';
import { UserError } from '../src/core/user-error.ts';
import { measureCommand } from './bench-build/measure-command.ts';
import { copyContent } from './bench-check/copied-content.ts';
import { quantile } from './bench-search/quantile.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run bench:check -- [--articles 1000] [--rounds 5]

Checks as many articles as wanted, copied from content/ under numbered names, and prints medians: of npm run check as a
command, from its start to its end, and of the check alone in a program that has run it before (npm run dev). A machine
that does other things makes wall time longer; CPU time is what the check itself needs.

  --articles    how many articles there are
  --rounds      how often they are checked
  --folder      where the articles are written, and removed again`;

const options = {
  articles: { type: 'string', default: '1000' },
  rounds: { type: 'string', default: '5' },
  folder: { type: 'string', default: 'var/bench' },
  help: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run bench:check', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const articles = whole('--articles', values.articles);
  const rounds = whole('--rounds', values.rounds);
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'check-'));
  try {
    const content = join(folder, 'content');
    copyContent('content', content, articles);
    const asCommand: Spent[] = [];
    const inProcess: Spent[] = [];
    // The first one in the process makes it warm.
    await spentOn(() => readFindings(content));
    for (let round = 0; round < rounds; round++) {
      asCommand.push(
        await measureCommand(process.execPath, [
          '--import',
          './scripts/compile-cache.mjs',
          'scripts/check.ts',
          '--content',
          content,
        ]),
      );
      inProcess.push(await spentOn(() => readFindings(content)));
    }
    const table = new Table({ head: [`${articles} articles`, 'CPU s', 'wall s'] });
    table.push(row('npm run check', asCommand), row('check alone, warm', inProcess));
    console.log(table.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Seconds of the processor and of the clock. */
interface Spent {
  cpu: number;
  wall: number;
}

async function spentOn(work: () => Promise<unknown>): Promise<Spent> {
  const from = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - from) / 1000 };
}

function row(title: string, all: readonly Spent[]): string[] {
  const median = (of: keyof Spent) =>
    quantile(
      all.map((one) => one[of]),
      0.5,
    ).toFixed(2);
  return [title, median('cpu'), median('wall')];
}

function whole(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${option} is ${text}.`, { hint: 'Give a whole number above 0.' });
}
