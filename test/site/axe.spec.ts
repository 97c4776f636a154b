import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sitemapPaths } from './sitemap.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

async function open(page: Page, path: string, look: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
}

const paths = sitemapPaths();

test('the sitemap lists the site', () => {
  expect(paths.length).toBeGreaterThanOrEqual(74);
});

// Every page in one look, the looks in turn; one page of each kind in all four below.
for (let start = 0; start < paths.length; start += 12) {
  const some = paths.slice(start, start + 12);
  test(`axe finds nothing on pages ${start + 1} to ${start + some.length} of the sitemap`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    for (const [index, path] of some.entries()) {
      await open(page, path, looks[index % looks.length] ?? looks[0]);
      expect(await findings(page), path).toEqual([]);
    }
  });
}

const kinds = {
  home: '/de/',
  collection: '/en/returns/',
  'article with a table': '/de/versand/wo-ist-mein-paket/',
  results: '/de/suche/?q=wo+bleibt+mein+geld',
  'no answer': '/en/search/?q=xylophone+lessons',
  contact: '/en/contact/?q=where+is+my+money',
  thanks: '/de/danke/',
  'not found': '/en/404/',
};
for (const [kind, path] of Object.entries(kinds))
  test(`axe finds nothing on ${kind}, narrow and wide, light and dark`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const look of looks) {
      await open(page, path, look);
      await page.waitForLoadState('networkidle');
      expect(await findings(page), JSON.stringify(look)).toEqual([]);
    }
  });

test('axe finds nothing in the open list of answers and in the open feedback form', async ({
  page,
}) => {
  for (const look of looks) {
    await open(page, '/de/versand/wo-ist-mein-paket/', look);
    await page.getByRole('button', { name: 'Nein' }).click();
    await expect(page.getByText('Ihre Antwort ist angekommen')).toBeVisible();
    await page.getByRole('searchbox').focus();
    await page.getByRole('combobox').fill('paket kaputt');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await findings(page), JSON.stringify(look)).toEqual([]);
  }
});

test('no page scrolls sideways at 360 px', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
