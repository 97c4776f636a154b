import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import Table from 'cli-table3';
import { startServer } from '../src/collector/start-server.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { messagesFor } from '../src/core/messages/messages.ts';
import { UserError } from '../src/core/user-error.ts';
import { buildEmptySite } from './bench-pages/empty-site.ts';
import { categories, type MeasuredPage, measurePage } from './bench-pages/measure-page.ts';
import { quantile } from './bench-search/quantile.ts';
import { findBrowser } from './browser.mjs';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { readSiteDescription } from './lib/site-description.ts';
import { currentSite } from './serve/current-site.ts';

const help = `npm run bench:pages -- [--runs 3] [--article shipping/where-is-my-parcel]

Asks Lighthouse (a phone on a slow line) about the home page, an article, the search and the contact page of the built
site in each language, served by our own server, and about an empty page of Astro with Tailwind beside them. Medians of
the runs. It reports and judges nothing: a busy machine paints late.

  --runs      how often each page is measured
  --article   <collection>/<file>, in each language; the first one, if not given
  --folder    where the empty page is built, and removed again`;

const options = {
  runs: { type: 'string', default: '3' },
  article: { type: 'string' },
  folder: { type: 'string', default: 'var/bench' },
  help: { type: 'boolean' },
} as const;

const empty = 'empty Astro + Tailwind';

await runCommand(async () => {
  const values = parseOptions('npm run bench:pages', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UserError(`--runs is no whole number above 0: ${JSON.stringify(values.runs)}.`);
  if (!readSiteDescription('dist'))
    throw new UserError('There is no built site in dist/.', { hint: 'npm run build makes it.' });

  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'pages-'));
  const port = await freePort();
  const browser = await chromium.launch({
    ...(await findBrowser()),
    args: [`--remote-debugging-port=${port}`],
  });
  const servers = [];
  try {
    const site = await serve('dist');
    servers.push(site);
    const other = await serve(await buildEmptySite(folder));
    servers.push(other);
    const addresses = new Map([[empty, `${other.url}/en/`]]);
    for (const path of await pathsOf(values.article)) addresses.set(path, site.url + path);
    const measured = new Map<string, MeasuredPage[]>();
    for (let run = 1; run <= runs; run++)
      for (const [title, url] of addresses) {
        console.error(`Run ${run}: ${title}`);
        const one = await measurePage(url, { port, unlisted: isUnlisted(title) });
        measured.set(title, [...(measured.get(title) ?? []), one]);
      }
    print(measured);
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The empty page is served as if it were of the site: the same server, the same headers. */
function serve(dist: string) {
  return startServer({
    dist,
    site: currentSite('dist'),
    databaseUrl: 'sqlite::memory:',
    port: 0,
    host: '127.0.0.1',
    log: () => undefined,
  });
}

/** Home, one article, search and contact, in each language. */
async function pathsOf(wanted: string | undefined): Promise<string[]> {
  const { site, articles } = await readContent('content');
  return site.locales.flatMap((locale) => {
    const own = articles.filter((one) => one.locale === locale);
    const article = wanted
      ? own.find(({ collection, slug }) => `${collection}/${slug}` === wanted)
      : own[0];
    if (!article)
      throw new UserError(`There is no article ${wanted ?? ''} in ${locale}.`, {
        hint: 'Write it as its folder and file are called: --article shipping/where-is-my-parcel',
      });
    const { paths } = messagesFor(locale);
    return [
      `/${locale}/`,
      article.url,
      `/${locale}/${paths.search}/`,
      `/${locale}/${paths.contact}/`,
    ];
  });
}

function isUnlisted(path: string): boolean {
  if (path === empty) return false;
  return readFileSync(`dist${path}index.html`, 'utf8').includes(
    '<meta name="robots" content="noindex"',
  );
}

function print(measured: ReadonlyMap<string, readonly MeasuredPage[]>): void {
  const table = new Table({
    head: [
      'page',
      'performance',
      'access',
      'practices',
      'SEO',
      'LCP ms',
      'TBT ms',
      'CLS',
      'LCP beside empty',
    ],
  });
  const median = (all: readonly MeasuredPage[], of: (one: MeasuredPage) => number) =>
    quantile(all.map(of), 0.5);
  const floor = median(measured.get(empty) ?? [], ({ lcp }) => lcp);
  for (const [title, all] of measured) {
    const lcp = median(all, (one) => one.lcp);
    table.push([
      title + (isUnlisted(title) ? ' *' : ''),
      ...categories.map((id) => median(all, ({ scores }) => scores[id])),
      lcp.toFixed(0),
      median(all, ({ tbt }) => tbt).toFixed(0),
      median(all, ({ cls }) => cls).toFixed(3),
      `${(lcp / floor).toFixed(2)} ×`,
    ]);
  }
  console.log(table.toString());
  console.log('* asks not to be indexed, on purpose; that costs it nothing here');
  for (const [title, all] of measured)
    for (const lost of new Set(all.flatMap((one) => one.lost))) console.log(`${title}  ${lost}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
