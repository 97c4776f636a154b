import { rmSync } from 'node:fs';
import { dev } from 'astro';
import { createCollector } from '../src/collector/create-collector.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { messagesFor } from '../src/core/messages/messages.ts';
import { UserError } from '../src/core/user-error.ts';
import { openStore } from '../src/store/open-store.ts';
import { indexAgain, lotseInDev } from './dev/lotse-in-dev.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run dev

Shows the site while you write it: pages change as you save, search and votes work.
Events go into var/dev.db, so that trying things out never reaches real data.

PORT, HOST   4321 and 127.0.0.1 by default`;

const index = 'var/dev-search';

await runCommand(async () => {
  if (process.argv.includes('--help')) return void console.log(help);
  const port = Number(process.env['PORT'] ?? 4321);
  const { site } = await readContent('content');
  console.log('Building the search index …');
  rmSync(index, { recursive: true, force: true });
  await indexAgain(index);

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
    vite: { plugins: [lotseInDev({ index, collector })] },
  });
  if (server.address.port !== port) {
    await server.stop();
    throw new UserError(`Port ${port} is in use.`, {
      hint: 'Stop the other program, or choose another port: PORT=4322 npm run dev',
    });
  }
  console.log('Search and votes work here too. Stop with Ctrl-C.');
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.stop();
  await collector.drain();
  await store.close();
});
