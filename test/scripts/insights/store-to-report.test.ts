import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoArticle } from '../../../scripts/demo/demo-article.ts';
import { generateTraffic } from '../../../scripts/demo/generate-traffic.ts';
import { seedStore } from '../../../scripts/demo/seed-store.ts';
import { reportFromStore } from '../../../scripts/insights/report-from-store.ts';
import { writeRanks, writeReport } from '../../../scripts/insights/write-report.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { ranksFileSchema } from '../../../src/core/insights/ranks.ts';
import { reportFileNames } from '../../../src/report/report-files.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const content = await readContent('content');
const { events } = generateTraffic({
  articles: content.articles.map(demoArticle),
  from: now - 10 * 86_400_000,
  to: now,
  seed: 1,
  journeysPerDay: 60,
  timeZone: content.site.timeZone,
});

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-report-'));
  file = join(folder, 'var/demo.db');
  await seedStore(file, events);
});
afterAll(() => rm(folder, { recursive: true }));

test('every event in the store is in the report, once', async () => {
  const database = `sqlite:${file}`;
  const { report } = await reportFromStore({ database, content, now, days: 90 });
  expect(report.totals.events).toBe(events.length);
  expect(report.totals.skipped).toEqual({
    unreadable: 0,
    duplicate: 0,
    future: 0,
    'before-period': 0,
    'unknown-article': 0,
  });
  expect(report.articles).toHaveLength(content.articles.length);
});

test('seeding again replaces what was there', async () => {
  await seedStore(file, events.slice(0, 100));
  const { report } = await reportFromStore({ database: `sqlite:${file}`, content, now, days: 90 });
  expect(report.totals.events).toBe(100);
  await seedStore(file, events);
});

test('a shorter period leaves older days out', async () => {
  const { report } = await reportFromStore({ database: `sqlite:${file}`, content, now, days: 3 });
  expect(report.period.from).toBe('2026-11-18');
  expect(report.totals.counted).toBeGreaterThan(0);
  expect(report.totals.counted).toBeLessThan(events.length / 2);
});

test('the report lies in the folder of its day and in latest, and the ranks are readable', async () => {
  const { report } = await reportFromStore({ database: `sqlite:${file}`, content, now, days: 90 });
  const out = join(folder, 'reports');
  expect(await writeReport(report, out, { locale: 'de' })).toBe(join(out, '2026-11-20'));
  expect((await readdir(out)).sort()).toEqual(['2026-11-20', 'latest']);
  for (const day of ['2026-11-20', 'latest'])
    expect((await readdir(join(out, day))).sort()).toEqual([...reportFileNames].sort());

  const ranks = join(folder, 'var/ranks.json');
  await writeRanks(report.ranks, ranks);
  expect(ranksFileSchema.parse(JSON.parse(await readFile(ranks, 'utf8')))).toEqual(report.ranks);
});
