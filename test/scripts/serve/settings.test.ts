import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentSite } from '../../../scripts/serve/current-site.ts';
import { readServeSettings, serveVariables } from '../../../scripts/serve/settings.ts';

const variables = [
  ...readFileSync('scripts/serve/settings.ts', 'utf8').matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g),
  ['', 'RETENTION_DAYS'],
].map(([, name = '']) => name);

describe('the environment', () => {
  test('need not say anything', () => {
    const defaults = {
      port: 4321,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:var/lotse.db',
      siteUrl: undefined,
      spoolDir: undefined,
      spoolMaxBytes: undefined,
      edge: {},
      insights: undefined,
      metricsPort: undefined,
      logFormat: 'text',
      retentionDays: 30,
      rollUpMinutes: 60,
    };
    expect(readServeSettings({})).toEqual(defaults);
    const empty = Object.fromEntries(variables.map((name) => [name, '']));
    expect(readServeSettings(empty)).toEqual(defaults);
  });

  test('may say everything', () => {
    expect(
      readServeSettings({
        PORT: '80',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://x/y',
        SITE_URL: 'https://help.example',
        SPOOL_DIR: '/var/spool/lotse',
        SPOOL_MAX_MB: '2',
        RECORDING: 'day',
        ALLOWED_ORIGINS: 'https://a.example/, https://b.example',
        TRUST_PROXY: '1',
        EVENTS_PER_MINUTE: '60',
        VOTES_PER_HOUR: '5',
        LIMITS_SECRET: 'twelve-or-more',
        METRICS_TOKEN: 'twelve-letters',
        METRICS_PORT: '9464',
        INSIGHTS_PASSWORD: 'correct horse battery',
        REPORTS_DIR: '/srv/reports',
        LOG_FORMAT: 'json',
        RETENTION_DAYS: '40',
        ROLLUP_MINUTES: '0',
      }),
    ).toEqual({
      port: 80,
      host: '0.0.0.0',
      databaseUrl: 'postgres://x/y',
      siteUrl: 'https://help.example',
      spoolDir: '/var/spool/lotse',
      spoolMaxBytes: 2 * 1024 * 1024,
      edge: {
        recording: 'day',
        allowedOrigins: ['https://a.example', 'https://b.example'],
        trustedProxies: 1,
        eventsPerMinute: 60,
        votesPerHour: 5,
        limitsSecret: 'twelve-or-more',
        metricsToken: 'twelve-letters',
      },
      insights: { password: 'correct horse battery', folder: '/srv/reports/latest' },
      metricsPort: 9464,
      logFormat: 'json',
      retentionDays: 40,
      rollUpMinutes: 0,
    });
  });

  test.each([
    ['METRICS_PORT', '70000', 'METRICS_PORT is no port: "70000".'],
    ['DATABASE_URL', 'lotse.db', 'DATABASE_URL is no address of an event store: "lotse.db".'],
    ['SPOOL_MAX_MB', '0', 'SPOOL_MAX_MB cannot be "0".'],
    ['RECORDING', 'all', 'RECORDING cannot be "all".'],
    ['ALLOWED_ORIGINS', 'https://a.example,b', 'ALLOWED_ORIGINS has no web address in "b".'],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY cannot be "true".'],
    ['EVENTS_PER_MINUTE', '-1', 'EVENTS_PER_MINUTE cannot be "-1".'],
    ['VOTES_PER_HOUR', '1.5', 'VOTES_PER_HOUR cannot be "1.5".'],
    ['LIMITS_SECRET', 'short', 'LIMITS_SECRET is shorter than 12 characters.'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN is shorter than 12 characters.'],
    ['INSIGHTS_PASSWORD', 'hunter2', 'INSIGHTS_PASSWORD is shorter than 12 characters.'],
    ['LOG_FORMAT', 'xml', 'LOG_FORMAT cannot be "xml".'],
    ['RETENTION_DAYS', '91', 'RETENTION_DAYS cannot be "91".'],
    ['RETENTION_DAYS', '2', 'RETENTION_DAYS cannot be "2".'],
    ['ROLLUP_MINUTES', '-1', 'ROLLUP_MINUTES cannot be "-1".'],
  ])('%s=%s is named, with what to write instead', (name, value, message) => {
    expect(() => readServeSettings({ [name]: value })).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message,
        hint: expect.stringMatching(/^Write .+\.$/),
      }),
    );
  });

  test('a secret is never repeated', () => {
    expect(() => readServeSettings({ INSIGHTS_PASSWORD: 'hunter2' })).not.toThrow(/hunter2/);
  });

  test('is described to whoever asks for help, each variable of it', () => {
    for (const name of variables) expect(serveVariables).toMatch(new RegExp(`^${name} {2,}`, 'm'));
  });

  test.each(['4321x', '-1', '65536', '80.5', 'http'])('PORT=%s is named', (PORT) => {
    expect(() => readServeSettings({ PORT })).toThrow(`PORT is no port: "${PORT}".`);
  });

  test.each(['help.example', 'ftp://help.example', 'https://'])(
    'SITE_URL=%s is named',
    (SITE_URL) => {
      expect(() => readServeSettings({ SITE_URL })).toThrow(
        `SITE_URL is no web address: "${SITE_URL}".`,
      );
    },
  );
});

test('a site that was never built is named, one that is built again is seen, and while it is being built the last one stays', () => {
  const dist = mkdtempSync(join(tmpdir(), 'lotse-dist-'));
  const build = (articles: string[]) =>
    writeFileSync(
      join(dist, 'lotse.json'),
      JSON.stringify({
        version: 1,
        locales: ['de'],
        timeZone: 'Europe/Berlin',
        articles,
        inputs: '',
      }),
    );
  let now = 0;
  expect(() => currentSite(dist)).toThrow(`There is no built site in ${dist}/.`);

  build(['a']);
  const site = currentSite(dist, () => now);
  const first = site();
  expect(first.articles).toEqual(['a']);

  rmSync(join(dist, 'lotse.json'));
  now += 1000;
  expect(site()).toBe(first);

  build(['a', 'b']);
  now += 999;
  expect(site()).toBe(first);
  now += 1;
  expect(site().articles).toEqual(['a', 'b']);
  rmSync(dist, { recursive: true });
});
