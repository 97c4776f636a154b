import { UserError } from '../../src/core/user-error.ts';
import { defaultDatabaseUrl } from '../../src/store/open-store.ts';

export interface ServeSettings {
  port: number;
  host: string;
  databaseUrl: string;
  siteUrl: string | undefined;
}

/**
 * Reads what the environment says. An empty variable is none.
 *
 * @throws UserError that names the variable
 */
export function readServeSettings(
  env: Readonly<Record<string, string | undefined>>,
): ServeSettings {
  const { PORT, HOST, DATABASE_URL, SITE_URL } = env;
  const port = Number(PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`PORT is no port: ${JSON.stringify(PORT)}.`, {
      hint: 'Write a whole number from 1 to 65535, such as PORT=4321.',
    });
  if (SITE_URL && !/^https?:$/.test(URL.canParse(SITE_URL) ? new URL(SITE_URL).protocol : ''))
    throw new UserError(`SITE_URL is no web address: ${JSON.stringify(SITE_URL)}.`, {
      hint: 'Write the address under which readers find the site, such as SITE_URL=https://help.example.com.',
    });
  return {
    port,
    host: HOST || '127.0.0.1',
    databaseUrl: DATABASE_URL || defaultDatabaseUrl,
    siteUrl: SITE_URL || undefined,
  };
}
