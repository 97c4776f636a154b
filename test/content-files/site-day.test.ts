import { afterEach, expect, test, vi } from 'vitest';
import { siteDay } from '../../src/content-files/site-day.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

afterEach(() => vi.unstubAllEnvs());
/** Half past midnight in Berlin. */
const now = Date.UTC(2026, 10, 21, 23, 30);

test('a new day begins at midnight of the shop, not of the server', async () => {
  expect(siteDay(await contentFolder(cleanFiles), now)).toBe('2026-11-22');
});

test('while nothing says where the shop is, the day is meant in UTC', async () => {
  expect(siteDay('/nowhere', now)).toBe('2026-11-21');
  const root = await contentFolder({ 'site.yml': 'timeZone: Berlin\n' });
  expect(siteDay(root, now)).toBe('2026-11-21');
});

test('the day that was asked for stands', async () => {
  vi.stubEnv('SITE_DAY', '2026-12-24');
  expect(siteDay(await contentFolder(cleanFiles), now)).toBe('2026-12-24');
});
