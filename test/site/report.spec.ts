import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { Report } from '../../src/core/insights/report.ts';
import { reportTexts } from '../../src/report/report-files.ts';
import { axeFindings } from './support/axe-findings.ts';

const golden = join(import.meta.dirname, '../report/golden');
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;
type Look = (typeof looks)[number];

/** Writes a golden report as a page and gives its address. */
function pageOf(name: string, locale: string): string {
  const report: Report = JSON.parse(readFileSync(join(golden, name, 'report.json'), 'utf8'));
  const folder = resolve('test-results/report-pages');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.${locale}.${process.pid}.html`);
  const options = { locale, siteUrl: 'https://help.example.com/' };
  writeFileSync(file, reportTexts(report, options)['index.html']);
  return pathToFileURL(file).href;
}

async function look(page: Page, address: string, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.goto(address);
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

/** Elements that stick out of the page; what scrolls inside its own frame does not. */
async function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Every kind of report, each look at least once for each language. */
const cases: readonly (readonly [string, string, readonly Look[]])[] = [
  ['full', 'de', looks.slice(0, 2)],
  ['full', 'de', looks.slice(2)],
  ['full', 'en', looks.slice(1, 3)],
  ['just-started', 'en', looks.slice(0, 1)],
  ['empty', 'de', looks.slice(1, 2)],
];
for (const [name, locale, some] of cases)
  test(`axe finds nothing in the report "${name}" in ${locale}, all of it open: ${some.map(({ width, colorScheme }) => `${width} ${colorScheme}`).join(', ')}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const address = pageOf(name, locale);
    for (const one of some) {
      await look(page, address, one);
      await openAll(page);
      expect(await axeFindings(page), JSON.stringify(one)).toEqual([]);
      expect(await sticksOut(page), JSON.stringify(one)).toBeLessThanOrEqual(0);
    }
  });

test('nothing that readers typed runs, is asked for, or widens the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  const address = pageOf('hostile', 'de');
  for (const one of looks) {
    await look(page, address, one);
    await openAll(page);
    expect(await page.title()).not.toBe('pwned');
    expect(await sticksOut(page), JSON.stringify(one)).toBeLessThanOrEqual(0);
  }
  expect(dialogs).toBe(0);
  expect(new Set(asked)).toEqual(new Set([address]));
  expect(await page.locator('img, iframe, object, embed, form, link, [src], [style]').count()).toBe(
    0,
  );
  expect(await page.locator('script').count()).toBe(1);
});

test('a line of a reader never reaches into the line above or below', async ({ page }) => {
  await look(page, pageOf('hostile', 'en'), looks[0]);
  const heights = await page.locator('.inbox blockquote bdi').evaluateAll((elements) =>
    elements.map((element) => {
      const marks = [...(element.textContent ?? '')].filter((c) => /\p{M}/u.test(c)).length;
      return marks / Math.max(1, element.textContent?.length ?? 1);
    }),
  );
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.max(...heights)).toBeLessThanOrEqual(0.7);
});

test('long tables can be filtered, and sorted from their heads or, on a phone, from a list', async ({
  page,
}) => {
  await look(page, pageOf('full', 'en'), looks[3]);
  const table = page.locator('table[aria-labelledby="queue"]');
  const titles = () => table.locator('tbody tr:visible .title').allTextContents();
  const before = await titles();
  await page
    .locator('section[aria-labelledby="queue"] input[type=search]')
    .fill('translate klarna');
  expect(await titles()).toHaveLength(1);
  await expect(page.locator('section[aria-labelledby="queue"] output')).toHaveText(
    `1 of ${before.length}`,
  );
  await page.locator('section[aria-labelledby="queue"] input[type=search]').fill('');
  await table.getByRole('button', { name: 'Contacts a month' }).click();
  await table.getByRole('button', { name: 'Contacts a month' }).click();
  expect(await titles()).not.toEqual(before);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.locator('section[aria-labelledby="queue"] select').selectOption({ index: 2 });
  expect((await titles())[0]).toBe(before[0]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all of the report is there, and nothing that one could press in vain', async ({ page }) => {
    await look(page, pageOf('full', 'de'), looks[0]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kontakte im Monat');
    await expect(page.locator('button, input, select')).toHaveCount(0);
    for (const name of ['Diese Woche', 'Besser oder schlechter', 'Woche für Woche', 'Kontakte'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.getByText('Woher diese Zahl kommt').first().click();
    await expect(page.getByText('Gerechnet').first()).toBeVisible();
  });
});

test('on paper the report is whole: what can be opened is open, what can be pressed is gone', async ({
  page,
}) => {
  await look(page, pageOf('full', 'de'), looks[3]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav')).toBeHidden();
  await expect(page.locator('.tools').first()).toBeHidden();
  await expect(page.locator('.week dt').first()).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
});
