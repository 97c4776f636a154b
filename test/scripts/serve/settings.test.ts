import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentSite } from '../../../scripts/serve/current-site.ts';
import { readServeSettings } from '../../../scripts/serve/settings.ts';

describe('the environment', () => {
  test('need not say anything', () => {
    const defaults = {
      port: 4321,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:var/lotse.db',
      siteUrl: undefined,
    };
    expect(readServeSettings({})).toEqual(defaults);
    expect(readServeSettings({ PORT: '', HOST: '', DATABASE_URL: '', SITE_URL: '' })).toEqual(
      defaults,
    );
  });

  test('may say everything', () => {
    expect(
      readServeSettings({
        PORT: '80',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://x/y',
        SITE_URL: 'https://help.example',
      }),
    ).toEqual({
      port: 80,
      host: '0.0.0.0',
      databaseUrl: 'postgres://x/y',
      siteUrl: 'https://help.example',
    });
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
