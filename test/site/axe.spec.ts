import { expect, type Page, test } from '@playwright/test';
import { sitemapPaths } from './sitemap.ts';
import { axeFindings } from './support/axe-findings.ts';

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

async function open(page: Page, path: string, look: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
}

const paths = sitemapPaths();

test('axe finds what it is asked to find', async ({ page }) => {
  await page.setContent('<img src="/x.png"><p style="color:#999;background:#fff">Grey</p>');
  const rules = (await axeFindings(page)).map((found) => found.split(':')[0]);
  expect(rules).toEqual(
    expect.arrayContaining(['image-alt', 'color-contrast', 'page-has-heading-one']),
  );
});

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
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
}

/** One page of each kind, in German and in English. */
const kinds = {
  home: ['/de/', '/en/'],
  collection: ['/de/rueckgabe/', '/en/returns/'],
  'article with a table': ['/de/versand/wo-ist-mein-paket/', '/en/shipping/where-is-my-parcel/'],
  results: ['/de/suche/?q=wo+bleibt+mein+geld', '/en/search/?q=where+is+my+money'],
  'no answer': ['/de/suche/?q=xylophon+unterricht', '/en/search/?q=xylophone+lessons'],
  contact: ['/de/kontakt/?q=wo+ist+mein+geld', '/en/contact/?q=where+is+my+money'],
  withdrawal: ['/de/widerrufen/', '/en/withdraw/'],
  thanks: ['/de/danke/', '/en/thanks/'],
  'not found': ['/de/404/', '/en/404/'],
} as const;
for (const [kind, versions] of Object.entries(kinds))
  test(`axe finds nothing on ${kind}, in both languages, narrow and wide, light, dark and in forced colours`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    for (const [language, path] of versions.entries()) {
      // Each language in two of the four looks: the other has the other two.
      for (const look of [looks[language], looks[3 - language]]) {
        await open(page, path, look ?? looks[0]);
        await page.waitForLoadState('networkidle');
        expect(await axeFindings(page), JSON.stringify(look)).toEqual([]);
      }
    }
    // The colours are then the reader's own, and their contrast is not the page's to keep.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axeFindings(page, { leftOut: ['color-contrast'] }), 'forced colours').toEqual([]);
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
    expect(await axeFindings(page), JSON.stringify(look)).toEqual([]);
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
