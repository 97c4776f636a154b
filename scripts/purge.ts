import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { purge } from '../src/store/purge.ts';
import { parseOptions } from './lib/parse-options.ts';
import { readRetentionDays, sayPurged } from './lib/retention.ts';
import { runCommand } from './lib/run-command.ts';
import { sayWaiting, spoolFolderOf } from './lib/say-waiting.ts';
import { siteTimeZone } from './lib/site-time-zone.ts';

const help = `npm run purge -- [--time-zone Europe/Berlin]

Removes the events that are older than they may be, for good, a whole day at a time. Before that the days are rolled up;
what stays of them are counts, without comments and without rare queries. A day that could not be rolled up keeps its
events. npm run serve does the same at its start and once a day; this is for stores that no collector writes to.

  --time-zone   whose days; the site's unless given

RETENTION_DAYS  how long single events are kept: 3 to 90, 30 by default
DATABASE_URL    sqlite:var/lotse.db by default`;

await runCommand(async () => {
  const options = { 'time-zone': { type: 'string' }, help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run purge', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const timeZone = await siteTimeZone(values['time-zone']);
  const days = readRetentionDays(process.env);
  const databaseUrl = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const store = await openStore(databaseUrl);
  try {
    const settings = { timeZone, now: Date.now(), retentionDays: days };
    const { events, stoppedAt } = await purge(store, settings);
    console.log(sayPurged(events, days));
    if (stoppedAt !== undefined)
      console.log(
        `${stoppedAt} could not be rolled up; its events stay, and those of the day before and of all days after it.`,
      );
  } finally {
    await store.close();
  }
  const waiting = await sayWaiting(spoolFolderOf(databaseUrl, process.env));
  if (waiting) console.log(waiting);
});
