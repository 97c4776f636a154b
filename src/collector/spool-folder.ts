import { basename, dirname, extname, join } from 'node:path';
import { parseDatabaseUrl } from '../store/open-store.ts';

/**
 * Where events wait for a store unless SPOOL_DIR says otherwise: beside the file of the database, in a folder of that
 * database's own.
 *
 * @example defaultSpoolFolder('sqlite:var/lotse.db') // 'var/spool/lotse'
 */
export function defaultSpoolFolder(databaseUrl: string): string {
  const address = parseDatabaseUrl(databaseUrl);
  if (address.kind === 'postgres') return join('var', 'spool', 'postgres');
  const { file } = address;
  return join(dirname(file), 'spool', basename(file, extname(file)));
}
