import { existsSync } from 'node:fs';
import { migrate, pendingMigrations } from '../src/store/migrate.ts';
import {
  defaultDatabaseUrl,
  nameOfStore,
  notUpToDate,
  openDatabase,
  parseDatabaseUrl,
} from '../src/store/open-store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run migrate -- [--dry-run]

Brings the tables of the event store to what this version needs. Every program does so when it starts; this command is
for doing it at a time of your choice. All steps are made, or none.

  --dry-run   only says which steps are missing

DATABASE_URL  sqlite:var/lotse.db by default`;

await runCommand(async () => {
  const options = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const values = parseOptions('npm run migrate', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const url = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const address = parseDatabaseUrl(url);
  const name = nameOfStore(url);
  if (values['dry-run'] && address.kind === 'sqlite' && !existsSync(address.file))
    return void console.log(
      `${name} is not there yet; it is made by the first program that starts.`,
    );

  const { db, hintFor } = await openDatabase(url);
  try {
    const pending = await pendingMigrations(db);
    if (pending.length === 0) return void console.log(`${name} is up to date.`);
    if (!values['dry-run']) await migrate(db);
    console.log(
      values['dry-run']
        ? `${name} needs, and nothing was changed:`
        : `${name} is up to date after:`,
    );
    for (const step of pending) console.log(`  ${step}`);
  } catch (error) {
    throw notUpToDate(url, error, hintFor);
  } finally {
    await db.destroy();
  }
});
