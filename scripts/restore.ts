import { mkdirSync } from 'node:fs';
import { defaultSpoolFolder } from '../src/collector/spool-folder.ts';
import { lockFolder } from '../src/collector/spool-lock.ts';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl } from '../src/store/open-store.ts';
import { restoreSqlite } from '../src/store/restore-sqlite.ts';
import { formatCount } from './lib/format-count.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { sqliteFile } from './lib/sqlite-file.ts';

const help = `npm run restore -- --from FILE

Puts a backup in the place of the event store, after checking it. The store that is there is kept under another name.
Stop the collector first.

DATABASE_URL  sqlite:var/lotse.db by default. For Postgres, use pg_restore; the command is printed.`;

await runCommand(async () => {
  const options = { from: { type: 'string' }, help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run restore', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const url = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const file = sqliteFile(
    url,
    (address) => `pg_restore --clean --if-exists --no-owner --dbname="${address}" lotse.dump`,
  );
  if (values.from === undefined)
    throw new UserError('There is no backup to restore.', { hint: 'Name it: --from FILE.' });

  const spool = process.env['SPOOL_DIR'] || defaultSpoolFolder(url);
  mkdirSync(spool, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(spool);
  try {
    const suffix = `before-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
    const { events, before } = await restoreSqlite(values.from, file, suffix);
    console.log(`${file} has the ${formatCount(events, 'event')} of ${values.from}.`);
    if (before) console.log(`What was there before is in ${before}; delete it when all is well.`);
  } finally {
    unlock();
  }
});
