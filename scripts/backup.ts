import { existsSync } from 'node:fs';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl } from '../src/store/open-store.ts';
import { copySqlite } from '../src/store/sqlite-copy.ts';
import { formatCount } from './lib/format-count.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { sqliteFile } from './lib/sqlite-file.ts';

const help = `npm run backup -- [--to var/backup/lotse-2026-11-22-101500.db]

Copies the event store into one file and checks the copy, also while the collector is running.

  --to   where the copy is written; a new file

DATABASE_URL  sqlite:var/lotse.db by default. For Postgres, use pg_dump; the command is printed.`;

await runCommand(async () => {
  const options = { to: { type: 'string' }, help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run backup', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const file = sqliteFile(
    process.env['DATABASE_URL'] || defaultDatabaseUrl,
    (address) => `pg_dump --format=custom --file=lotse.dump "${address}"`,
  );
  const to = values.to ?? `var/backup/lotse-${moment(new Date())}.db`;
  if (existsSync(to))
    throw new UserError(`${to} is there already.`, { hint: 'Name a new file with --to.' });
  const { events, bytes } = await copySqlite(file, to);
  console.log(
    `${to} has ${formatCount(events, 'event')} (${(bytes / 1e6).toFixed(1)} MB) and was read back without a fault.`,
  );
  console.log(`Put it in place with: npm run restore -- --from ${to}`);
});

/** `2026-11-22-101500`, UTC. */
function moment(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
}
