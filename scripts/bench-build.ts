import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { UserError } from '../src/core/user-error.ts';
import { type Measured, measureCommand } from './bench-build/measure-command.ts';
import { writePlainSite } from './bench-build/plain-site.ts';
import { type BenchArticle, benchSite } from './bench-search/articles.ts';
import { quantile } from './bench-search/quantile.ts';
import { writeContent } from './bench-search/write-content.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run bench:build -- [--articles 1000] [--rounds 3] [--plain]

Builds made-up help centers, the same in every run, and says what it costs: with nothing there, and again after one
article has changed. Medians of the rounds; builds take turns, so that a busy machine is busy for all.

  --articles    how many articles the help centers have, such as 1000,5000
  --rounds      how often each is built
  --plain       beside plain Astro with MDX and Pagefind, a minimal layout and the same articles
  --folder      where sites are built, and removed again`;

const options = {
  articles: { type: 'string', default: '1000' },
  rounds: { type: 'string', default: '3' },
  plain: { type: 'boolean', default: false },
  folder: { type: 'string', default: 'var/bench' },
  help: { type: 'boolean' },
} as const;

type Build = () => Promise<Measured>;

await runCommand(async () => {
  const values = parseOptions('npm run bench:build', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const counts = values.articles.split(',').map((count) => whole('--articles', count));
  const rounds = whole('--rounds', values.rounds);
  const table = new Table({
    head: ['articles', 'build', 'CPU s', 'wall s', 'peak MB', 'CPU beside the cold build'],
  });
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'build-'));
  try {
    for (const count of counts) {
      const { articles } = benchSite(count);
      const builds = { ...lotse(articles, join(folder, `lotse-${count}`)) };
      const measured = await takeTurns(
        values.plain
          ? { ...builds, 'plain Astro': plain(articles, join(folder, `plain-${count}`)) }
          : builds,
        rounds,
      );
      const cold = median(measured.get('cold') ?? [], 'cpu');
      for (const [title, all] of measured)
        table.push([
          count,
          title,
          median(all, 'cpu').toFixed(1),
          median(all, 'wall').toFixed(1),
          median(all, 'megabytes').toFixed(0),
          `${(median(all, 'cpu') / cold).toFixed(2)} ×`,
        ]);
    }
    console.log(table.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Our build, as npm run build does it: cold, and with one sentence of one article changed. */
function lotse(articles: readonly BenchArticle[], folder: string): Record<string, Build> {
  const [first] = articles;
  if (!first) throw new Error('There is no article to change.');
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  writeContent(articles, content);
  const file = join(content, first.collection, 'en', `${first.slug}.mdx`);
  const env = {
    ...process.env,
    RANKS_FILE: join(folder, 'none'),
    REPLY_TIMES_FILE: join(folder, 'none'),
  };
  const build = () =>
    measureCommand(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
      env,
    });
  return {
    cold: () => {
      for (const made of [out, join(folder, '.astro-cache')])
        rmSync(made, { recursive: true, force: true });
      return build();
    },
    'one article changed': () => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence about the parcel.\n`);
      return build();
    },
  };
}

function plain(articles: readonly BenchArticle[], folder: string): Build {
  const args = writePlainSite(articles, folder);
  return () => {
    for (const made of ['dist', '.astro', 'node_modules'])
      rmSync(join(folder, made), { recursive: true, force: true });
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    return measureCommand(process.execPath, args, { env });
  };
}

async function takeTurns(
  builds: Record<string, Build>,
  rounds: number,
): Promise<Map<string, Measured[]>> {
  const measured = new Map<string, Measured[]>();
  for (let round = 1; round <= rounds; round++)
    for (const [title, build] of Object.entries(builds)) {
      console.error(`Round ${round}: ${title} …`);
      measured.set(title, [...(measured.get(title) ?? []), await build()]);
    }
  return measured;
}

function median(all: readonly Measured[], what: keyof Measured): number {
  return quantile(
    all.map((one) => one[what]),
    0.5,
  );
}

function whole(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${option} is no whole number above 0: ${JSON.stringify(value)}.`, {
    hint: `Write for example ${option} ${option === '--articles' ? '1000,5000' : '3'}.`,
  });
}
