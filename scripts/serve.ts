import { startServer } from '../src/collector/start-server.ts';
import { nameOfStore } from '../src/store/open-store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { currentSite } from './serve/current-site.ts';
import { readServeSettings } from './serve/settings.ts';

const help = `npm run serve

Serves the built site in dist/ and takes what its pages report.

PORT          4321 by default
HOST          127.0.0.1 by default: this machine alone; 0.0.0.0 is the network
DATABASE_URL  sqlite:var/lotse.db by default, or postgres://user:password@host:5432/name
SITE_URL      the address under which readers find the site, when a proxy stands in front`;

await runCommand(async () => {
  const options = { help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run serve', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const settings = readServeSettings(process.env);
  const server = await startServer({ dist: 'dist', site: currentSite('dist'), ...settings });
  console.log(`
The help center is at ${server.url}

  Try this:  type "wo bleibt mein geld" or "refund not arrived", open a result, say whether it helped.
  Then:      npm run insights shows what was searched, read and answered (kept in ${nameOfStore(settings.databaseUrl)}).
  Or:        npm run demo shows the same with ninety days of made-up readers.

Stop with Ctrl-C.`);

  await toldToStop();
  await server.close();
});

/** A second signal is not listened for, so that it ends the program at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
