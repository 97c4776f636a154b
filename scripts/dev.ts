import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { createCollector } from '../src/collector/create-collector.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { messagesFor } from '../src/core/messages/messages.ts';
import { UserError } from '../src/core/user-error.ts';
import { openStore } from '../src/store/open-store.ts';
import { componentBook } from './dev/component-book.ts';
import { createDevIndex } from './dev/dev-index.ts';
import { editorPanel } from './dev/editor/editor-panel.ts';
import { lotseInDev } from './dev/lotse-in-dev.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { writeSchemas } from './schemas/write-schemas.ts';

const help = `npm run dev -- [--report reports/latest/report.json]

Shows the site while you write it: pages change as you save, search and votes work.
Events go into var/dev.db, so that trying things out never reaches real data. Drafts are shown as well, so that you see what
you write; only here. /components/en/ shows every component that articles may use. Each article has a panel
for its editor that no build contains: what the last report says of it, and whether a question would find it.

  --report   the report that the panel shows (default: the last one of npm run insights, else that of npm run demo)

PORT, HOST   4321 and 127.0.0.1 by default`;

const demoReport = 'reports/demo/latest/report.json';
const indexFolder = 'var/dev-search';
/** What programs write: a build or a vote beside this would have it look at thousands of files, and reload pages. */
const notWritten = ['var', 'dist', 'reports', 'test-results'].map((name) => resolve(name, '**'));
const options = {
  report: { type: 'string', default: 'reports/latest/report.json' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run dev', options, process.argv.slice(2));
  if (values.help) return void console.log(help);
  const port = Number(process.env['PORT'] ?? 4321);
  const { site } = await readContent('content');
  console.log('Building the search index …');
  rmSync(indexFolder, { recursive: true, force: true });
  const index = createDevIndex(indexFolder);
  await index.rebuild();

  const store = await openStore('sqlite:var/dev.db');
  const collector = createCollector({
    store,
    clock: Date.now,
    settings: {
      timeZone: site.timeZone,
      locales: site.locales,
      thanksPath: (locale) => `/${locale}/${messagesFor(locale).paths.thanks}/`,
    },
  });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({
    server: { port, host: process.env['HOST'] ?? '127.0.0.1' },
    integrations: [editorPanel(), componentBook()],
    vite: {
      plugins: [lotseInDev({ index, collector, reports: [values.report, demoReport] })],
      server: { watch: { ignored: notWritten } },
    },
  });
  if (server.address.port !== port) {
    await server.stop();
    throw new UserError(`Port ${port} is in use.`, {
      hint: 'Stop the other program, or choose another port: PORT=4322 npm run dev',
    });
  }
  writeSchemas();
  console.log('Search and votes work here too. Stop with Ctrl-C.');
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.stop();
  await collector.drain();
  await store.close();
});
