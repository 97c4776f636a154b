import type { EdgeSettings } from '../../src/collector/server-options.ts';
import { type Recording, recordings } from '../../src/core/events/recording.ts';
import { UserError } from '../../src/core/user-error.ts';
import { defaultDatabaseUrl, parseDatabaseUrl } from '../../src/store/open-store.ts';
import { readRetentionDays } from '../lib/retention.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ServeSettings {
  port: number;
  host: string;
  databaseUrl: string;
  siteUrl: string | undefined;
  spoolDir: string | undefined;
  spoolMaxBytes: number | undefined;
  edge: EdgeSettings;
  insights: { password: string; folder: string } | undefined;
  metricsPort: number | undefined;
  logFormat: 'text' | 'json';
  retentionDays: number;
  rollUpMinutes: number;
}

/** The variables as `--help` prints them. */
export const serveVariables = `PORT               4321 by default
HOST               127.0.0.1 by default: this machine alone; 0.0.0.0 is the network
DATABASE_URL       sqlite:var/lotse.db by default, or postgres://user:password@host:5432/name
SITE_URL           the address under which readers find the site, when a proxy stands in front
ALLOWED_ORIGINS    other addresses whose pages may send events: https://help.example,https://www.example
TRUST_PROXY        how many proxies in front write X-Forwarded-For; 0 by default, and then the header is not believed
RECORDING          page, tab or day: what connects the events of one reader; content/site.yml unless given
RETENTION_DAYS     how long single events are kept: 3 to 90, 30 by default
ROLLUP_MINUTES     minutes between two roll-ups in the background: 60 by default, 0 for none but before purging
EVENTS_PER_MINUTE  most events of one address, 1200 by default
VOTES_PER_HOUR     most votes of one address, 10 by default
LIMITS_SECRET      the same for several collectors on one Postgres: these limits then count for all together
INSIGHTS_PASSWORD  opens the newest report at /insights/, over https alone; at least 12 characters
REPORTS_DIR        where npm run insights writes, reports by default
METRICS_TOKEN      opens the numbers for operators at /api/metrics; at least 12 characters
METRICS_PORT       gives them a port of their own, without a token: keep it off the internet
SPOOL_DIR          where events wait while the store fails; beside the database by default
SPOOL_MAX_MB       how much may wait there, 64 by default
LOG_FORMAT         text by default; json prints a line for each answer and message, without personal data`;

/**
 * Reads what the environment says. An empty variable is none.
 *
 * @throws UserError that names the variable
 */
export function readServeSettings(env: Environment): ServeSettings {
  const databaseUrl = env['DATABASE_URL'] || defaultDatabaseUrl;
  parseDatabaseUrl(databaseUrl);
  const recording = oneOf(env, 'RECORDING', recordings);
  const megabytes = wholeNumber(env, 'SPOOL_MAX_MB', 1, 100_000);
  const password = secret(env, 'INSIGHTS_PASSWORD');
  return {
    port: port(env, 'PORT') ?? 4321,
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    siteUrl: webAddress(env, 'SITE_URL'),
    spoolDir: env['SPOOL_DIR'] || undefined,
    spoolMaxBytes: megabytes === undefined ? undefined : megabytes * 1024 * 1024,
    edge: {
      ...given('recording', recording as Recording | undefined),
      ...given('allowedOrigins', origins(env)),
      ...given('trustedProxies', wholeNumber(env, 'TRUST_PROXY', 0, 10)),
      ...given('eventsPerMinute', wholeNumber(env, 'EVENTS_PER_MINUTE', 1, 1_000_000)),
      ...given('votesPerHour', wholeNumber(env, 'VOTES_PER_HOUR', 1, 1_000_000)),
      ...given('limitsSecret', secret(env, 'LIMITS_SECRET')),
      ...given('metricsToken', secret(env, 'METRICS_TOKEN')),
    },
    insights:
      password === undefined
        ? undefined
        : { password, folder: `${env['REPORTS_DIR'] || 'reports'}/latest` },
    metricsPort: port(env, 'METRICS_PORT'),
    logFormat: oneOf(env, 'LOG_FORMAT', ['text', 'json'] as const) ?? 'text',
    retentionDays: readRetentionDays(env),
    rollUpMinutes: wholeNumber(env, 'ROLLUP_MINUTES', 0, 1440) ?? 60,
  };
}

function given<K extends string, V>(name: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [name in K]: V });
}

function port(env: Environment, name: string): number | undefined {
  const value = env[name];
  if (!value) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new UserError(`${name} is no port: ${JSON.stringify(value)}.`, {
    hint: `Write a whole number from 1 to 65535, such as ${name}=${name === 'PORT' ? 4321 : 9464}.`,
  });
}

function webAddress(env: Environment, name: string): string | undefined {
  const value = env[name];
  if (!value || isWebAddress(value)) return value || undefined;
  throw new UserError(`${name} is no web address: ${JSON.stringify(value)}.`, {
    hint: `Write the address under which readers find the site, such as ${name}=https://help.example.com.`,
  });
}

function isWebAddress(value: string): boolean {
  return /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
}

function origins(env: Environment): string[] | undefined {
  const values = env['ALLOWED_ORIGINS']?.split(/[\s,]+/).filter(Boolean);
  if (!values?.length) return undefined;
  const wrong = values.find((value) => !isWebAddress(value));
  if (wrong === undefined) return values.map((value) => new URL(value).origin);
  throw new UserError(`ALLOWED_ORIGINS has no web address in ${JSON.stringify(wrong)}.`, {
    hint: 'Write addresses with commas between them, such as ALLOWED_ORIGINS=https://help.example,https://www.example.',
  });
}

export function wholeNumber(
  env: Environment,
  name: string,
  from: number,
  to: number,
): number | undefined {
  const value = env[name];
  if (!value) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new UserError(`${name} cannot be ${JSON.stringify(value)}.`, {
    hint: `Write a whole number from ${from} to ${to}, such as ${name}=${from}.`,
  });
}

function oneOf<const T extends string>(
  env: Environment,
  name: string,
  words: readonly T[],
): T | undefined {
  const value = env[name];
  if (!value) return undefined;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new UserError(`${name} cannot be ${JSON.stringify(value)}.`, {
    hint: `Write one of ${words.join(', ')}, such as ${name}=${words[0]}.`,
  });
}

/** Whoever can try may try for years. The value itself is never printed. */
function secret(env: Environment, name: string): string | undefined {
  const value = env[name];
  if (!value || value.length >= 12) return value || undefined;
  throw new UserError(`${name} is shorter than 12 characters.`, {
    hint: 'Write a longer one, for example what `openssl rand -base64 18` prints.',
  });
}
