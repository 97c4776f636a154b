import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { purge, readRetentionDays } from './lib/retention.ts';
import { runCommand } from './lib/run-command.ts';
import { sayWaiting, spoolFolderOf } from './lib/say-waiting.ts';

const help = `npm run purge

Removes the events that are older than they may be, for good. npm run serve does the same at its start and once a day;
this is for stores that several programs write to, or none.

RETENTION_DAYS  how long single events are kept: 1 to 90, 90 by default
DATABASE_URL    sqlite:var/lotse.db by default`;

await runCommand(async () => {
  const options = { help: { type: 'boolean' } } as const;
  if (parseOptions('npm run purge', options, process.argv.slice(2)).help)
    return void console.log(help);

  const days = readRetentionDays(process.env);
  const databaseUrl = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const store = await openStore(databaseUrl);
  try {
    console.log((await purge(store, days, Date.now())).sentence);
  } finally {
    await store.close();
  }
  const waiting = await sayWaiting(spoolFolderOf(databaseUrl, process.env));
  if (waiting) console.log(waiting);
});
