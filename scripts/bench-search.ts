import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { UserError } from '../src/core/user-error.ts';
import { buildSearchIndex } from '../src/search-index/build-search-index.ts';
import { benchSite } from './bench-search/articles.ts';
import { buildSite } from './bench-search/build-site.ts';
import { firstResults } from './bench-search/first-results.ts';
import { measureBytes } from './bench-search/measure-bytes.ts';
import { measureTime } from './bench-search/measure-time.ts';
import { scriptBytes } from './bench-search/script-bytes.ts';
import { buildStarlight } from './bench-search/starlight.ts';
import { writeContent } from './bench-search/write-content.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { readDocuments } from './search-eval/read-documents.ts';

const help = `npm run bench:search -- [--articles 27,1000,2000] [--browser] [--starlight] [--rounds 5]

Measures the search on made-up help centers, the same in every run: KB that are loaded for a first query, and time for
each query afterwards, in this process.

  --articles    how many articles the help centers have
  --browser     builds each site too, and measures in a browser from the first key to the first visible result: nothing
                loaded before, devtools' "fast 4G" (165 ms, 9 Mbit/s), the median of the rounds
  --starlight   beside a Starlight site with the same articles, which is installed from npm into a folder of its own
  --rounds      how often each is measured in the browser
  --folder      where sites are built, and removed again`;

await runCommand(async () => {
  const options = {
    articles: { type: 'string', default: '27,1000,2000' },
    browser: { type: 'boolean', default: false },
    starlight: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    folder: { type: 'string', default: 'var/bench' },
    help: { type: 'boolean' },
  } as const;
  const values = parseOptions('npm run bench:search', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const counts = values.articles.split(',').map((count) => whole('--articles', count));
  const rounds = whole('--rounds', values.rounds);
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'search-'));
  try {
    const inProcess = new Table({
      head: [
        'articles',
        'core',
        'first result (most)',
        'files',
        'full text (most)',
        'front ms',
        'whole ms',
        'open ms',
      ],
    });
    const inBrowser = new Table({
      head: [
        'articles',
        'site',
        'when the key comes',
        'first result ms',
        'KB until then',
        'KB in all',
      ],
    });
    const script = scriptBytes('dist');
    for (const count of counts) {
      const { articles, queries, words } = benchSite(count);
      const content = join(folder, `content-${count}`);
      writeContent(articles, content);
      const index = join(folder, `index-${count}`);
      await buildSearchIndex({ documents: await readDocuments(content), outDir: index });
      const bytes = await measureBytes(index, queries.slice(0, 40), script);
      const time = await measureTime(index, queries);
      inProcess.push([
        count,
        kb(bytes.core),
        `${kb(bytes.first.median)} (${kb(bytes.first.most)})`,
        bytes.files,
        `${kb(bytes.whole.median)} (${kb(bytes.whole.most)})`,
        ms(time.front),
        ms(time.whole),
        time.open.toFixed(0),
      ]);
      if (!values.browser && !values.starlight) continue;
      console.error(`Building ${count} articles …`);
      const sites = [await buildSite(content, join(folder, `site-${count}`))];
      if (values.starlight) sites.push(await buildStarlight(articles, folder));
      for (const row of await firstResults(sites, words, rounds)) inBrowser.push([count, ...row]);
    }
    console.log('KB as brotli / gzip; ms of processor time as median / 95 of 100');
    console.log(inProcess.toString());
    if (inBrowser.length > 0) console.log(inBrowser.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function kb({ brotli, gzip }: { brotli: number; gzip: number }): string {
  return `${brotli.toFixed(1)} / ${gzip.toFixed(1)}`;
}

function ms({ median, p95 }: { median: number; p95: number }): string {
  return `${median.toFixed(1)} / ${p95.toFixed(1)}`;
}

function whole(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${option} is no whole number above 0: ${JSON.stringify(value)}.`, {
    hint: `Write for example ${option} ${option === '--articles' ? '27,1000' : '3'}.`,
  });
}
