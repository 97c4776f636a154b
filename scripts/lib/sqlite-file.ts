import { UserError } from '../../src/core/user-error.ts';
import { nameOfStore, parseDatabaseUrl } from '../../src/store/open-store.ts';

/**
 * The file of the event store at `url`.
 *
 * @param instead what to do with Postgres, which has programs of its own for this
 * @throws UserError when the store is no file
 */
export function sqliteFile(url: string, instead: (address: string) => string): string {
  const address = parseDatabaseUrl(url);
  if (address.kind === 'postgres')
    throw new UserError('This command is for SQLite; the event store is a Postgres database.', {
      hint: `Use instead: ${instead(nameOfStore(url))}`,
    });
  if (address.file === ':memory:')
    throw new UserError('The event store is in memory alone.', {
      hint: 'Set DATABASE_URL to a file, such as sqlite:var/lotse.db.',
    });
  return address.file;
}
