import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { rollUp } from '../src/store/roll-up.ts';
import { formatCount } from './lib/format-count.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { siteTimeZone } from './lib/site-time-zone.ts';

const help = `npm run rollup -- [--time-zone Europe/Berlin]

Brings the daily roll-ups up to date: counts without any key, from which the report is made. Days of which nothing new
is known cost nothing. npm run serve does it every hour, npm run insights and npm run purge before anything else.

  --time-zone   whose days; the site's unless given

DATABASE_URL  sqlite:var/lotse.db by default`;

await runCommand(async () => {
  const options = {
    'time-zone': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const values = parseOptions('npm run rollup', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const timeZone = await siteTimeZone(values['time-zone']);
  const store = await openStore(process.env['DATABASE_URL'] || defaultDatabaseUrl);
  try {
    const { days, events } = await rollUp(store, { timeZone, now: Date.now() });
    console.log(`${formatCount(days, 'day')} rolled up from ${formatCount(events, 'event')}.`);
  } finally {
    await store.close();
  }
});
