import { startServer } from '../src/collector/start-server.ts';
import { isInMemory, nameOfStore } from '../src/store/open-store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { currentSite } from './serve/current-site.ts';
import { createLog } from './serve/log.ts';
import { purgeDaily } from './serve/purge-daily.ts';
import { readServeSettings, serveVariables } from './serve/settings.ts';
import { workInBackground } from './serve/work-in-background.ts';

const help = `npm run serve

Serves the built site in dist/ and takes what its pages report.

${serveVariables}`;

await runCommand(async () => {
  const options = { help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run serve', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const { logFormat, retentionDays, rollUpMinutes, ...settings } = readServeSettings(process.env);
  const { message: log, answered: onAnswered } = createLog(logFormat, Date.now);
  const site = currentSite('dist');
  const server = await startServer({
    dist: 'dist',
    site,
    ...settings,
    log,
    onAnswered,
  });
  const { databaseUrl } = settings;
  const timeZone = () => site().timeZone;
  const endWork = isInMemory(databaseUrl)
    ? purgeDaily({ store: server, retentionDays, clock: Date.now, log })
    : workInBackground({ databaseUrl, timeZone, rollUpMinutes, clock: Date.now, log });
  if (logFormat === 'json') log(`The help center is at ${server.url}`);
  else console.log(welcome(server.url, nameOfStore(databaseUrl)));

  await toldToStop();
  await endWork();
  await server.close();
});

function welcome(url: string, store: string): string {
  return `
The help center is at ${url}

  Try this:  type "wo bleibt mein geld" or "refund not arrived", open a result, say whether it helped.
  Then:      npm run insights shows what was searched, read and answered (kept in ${store}).
  Or:        npm run demo shows the same with ninety days of made-up readers.

Stop with Ctrl-C.`;
}

/** A second signal is not listened for, so that it ends the program at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
