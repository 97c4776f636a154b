import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { isDay } from '../src/content-files/is-day.ts';
import { readContentOnce } from '../src/content-files/read-content-once.ts';
import { siteDay } from '../src/content-files/site-day.ts';
import { oldAddressRedirects } from '../src/core/content/old-addresses.ts';
import { formatRedirects, redirectsOf } from '../src/core/content/redirects.ts';
import { UserError } from '../src/core/user-error.ts';
import { buildSearchIndex } from '../src/search-index/build-search-index.ts';
import { toSearchDocuments } from '../src/search-index/to-search-documents.ts';
import { readRanks } from '../src/site-data/ranks.ts';
import { buildAdmin } from './lib/build-admin.ts';
import { buildHelpScript } from './lib/build-help-script.ts';
import { buildServiceWorker } from './lib/build-service-worker.ts';
import { compressFiles } from './lib/compress-files.ts';
import { editorLocale } from './lib/editor-locale.ts';
import { parseOptions } from './lib/parse-options.ts';
import { reportAcceptance } from './lib/report-acceptance.ts';
import { runCommand } from './lib/run-command.ts';
import { describeSite, readSiteDescription } from './lib/site-description.ts';
import { siteInputs } from './lib/site-inputs.ts';
import { stopOnFindings } from './lib/stop-on-findings.ts';
import { tightenPolicies } from './lib/tighten-policies.ts';
import { stopWithoutPerson } from './lib/ways-to-a-person.ts';
import { writeMovedPages } from './lib/write-moved-pages.ts';

const help = `npm run build -- [--if-changed] [--content DIR] [--out DIR] [--day DAY]

Checks the content, builds the site into dist/ and its search index into dist/pagefind/, and asks the search what
editors say that it answers.

  --if-changed    do nothing when dist/ is already built from exactly these files
  --content DIR   build from this folder instead of content/
  --out DIR       build into this folder instead of dist/
  --day DAY       build the site as it will stand on a day such as 2026-12-24 (default: today, in the site's time zone)

Texts and facts with dates change over when the site is built: build it twice a day, soon after midnight and at noon.
--if-changed notices that a new day has begun.

SITE_URL    the address under which readers will find the site
RANKS_FILE  measured order of the articles, var/ranks.json by default (npm run insights writes it)
REPLY_TIMES_FILE  measured reply times, var/reply-times.json by default (npm run insights writes it)`;

const options = {
  'if-changed': { type: 'boolean' },
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  day: { type: 'string' },
  help: { type: 'boolean' },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run build', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const { content: contentFolder, out, day } = values;
  if (day !== undefined && !isDay(day))
    throw new UserError(`--day cannot be ${JSON.stringify(day)}.`, {
      hint: 'Write the day as year-month-day, for example 2026-12-24.',
    });
  const today = day ?? siteDay(contentFolder);
  process.env['SITE_DAY'] = today; // the pages are made by Astro, which reads the content again
  const inputs = siteInputs(contentFolder, [
    today,
    process.env['SITE_URL'] ?? '',
    process.env['RANKS_FILE'] ?? 'var/ranks.json',
    process.env['REPLY_TIMES_FILE'] ?? 'var/reply-times.json',
  ]);
  if (values['if-changed'] && readSiteDescription(out)?.inputs === inputs) {
    console.log(`The site in ${out}/ is up to date.`);
    return;
  }

  console.log('Checking the content …');
  const content = await readContentOnce(contentFolder, { today });
  const locale = editorLocale(process.env, content.site.locales);
  stopOnFindings(content.findings, locale);

  console.log(`Building ${content.articles.length} articles …`);
  rmSync(`${out}/lotse.json`, { force: true });
  process.env['CONTENT_DIR'] = contentFolder;
  process.env['OUT_DIR'] = out;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ logLevel: 'warn' });
  await buildHelpScript(content.site, out);
  await buildServiceWorker(content.site, inputs, out);
  await buildAdmin(content.site, out);
  await stopWithoutPerson(content.articles, out);

  tightenPolicies(out);
  console.log('Building the search index …');
  const { articles } = await buildSearchIndex({
    documents: toSearchDocuments({ ...content, ranks: readRanks() }),
    outDir: `${out}/pagefind`,
  });
  await reportAcceptance(content, `${out}/pagefind`, locale);

  const moved = oldAddressRedirects(content.oldAddresses, content.articles);
  writeMovedPages(moved, out, process.env['SITE_URL']);
  const renamed = redirectsOf(content.site, content.articles);
  writeFileSync(`${out}/_redirects`, formatRedirects({ ...moved, ...renamed }));
  await compressFiles([out]);
  writeFileSync(`${out}/lotse.json`, JSON.stringify(describeSite(content, inputs)));
  const counts = Object.entries(articles).map(([locale, count]) => `${count} in ${locale}`);
  console.log(`The site is in ${out}/: ${counts.join(', ')}.`);
});
