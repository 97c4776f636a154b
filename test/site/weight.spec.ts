import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What a first flight of packets holds, so that a page is there after one round trip. Bytes. */
const budget = 14 * 1024;

/** As the server sends it to every browser of today: what the build has packed beside the page. */
const sent = (page: string) => statSync(`${page}.br`).size;

const pages = globSync('dist/{de,en}/**/*.html');

test('every page fits into one flight, with its styles and the one script that runs at once', () => {
  const heavy = pages
    .map((page) => `${page}: ${sent(page)}`)
    .filter((line) => Number(line.split(': ')[1]) > budget);
  expect(pages.length).toBeGreaterThan(80);
  expect(heavy).toEqual([]);
});

test('what runs before anybody does anything is at most 3 KB', () => {
  for (const page of pages) {
    const scripts = [
      ...readFileSync(page, 'utf8').matchAll(/<script type="module">(.*?)<\/script>/gs),
    ];
    const bytes = brotliCompressSync(scripts.map(([, text]) => text).join('\n')).length;
    expect(bytes, page).toBeLessThanOrEqual(3 * 1024);
  }
});

for (const path of ['/de/rueckgabe/umtauschen/', '/en/shipping/where-is-my-parcel/'])
  test(`an article is one request before anybody does anything: ${path}`, async ({ page }) => {
    const asked: string[] = [];
    // Nobody is chosen by chance to be asked something.
    await page.addInitScript(() => {
      Math.random = () => 0.999;
    });
    page.on('request', (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
    );
    await page.goto(path, { waitUntil: 'networkidle' });
    // The icon is the browser's own wish, and what is reported blocks nothing.
    const loaded = asked.filter((one) => !/favicon|\/api\/events/.test(one));
    expect(loaded).toEqual([`GET ${path}`]);
    expect(
      await page.locator('head script[src]:not([type="module"]), link[rel="stylesheet"]').count(),
    ).toBe(0);
  });

test('a vote that is faster than its script is not lost', async ({ page }) => {
  await page.route('**/_astro/**', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('/de/rueckgabe/umtauschen/');
  await page.getByRole('button', { name: /^Ja,/ }).click();
  await expect(page.locator('lotse-feedback [role="status"]')).toContainText('angekommen');
  await expect(page).toHaveURL('/de/rueckgabe/umtauschen/');
});

test('when the script of the vote cannot be loaded, the form is sent as without one', async ({
  page,
}) => {
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto('/en/returns/exchange-item/');
  await page.getByRole('button', { name: /^No,/ }).click();
  await expect(page).toHaveURL('/en/thanks/');
});

test('what was typed before the search was there is searched', async ({ page }) => {
  await page.route('**/_astro/**', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto('/de/rueckgabe/umtauschen/');
  await page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .first()
    .pressSequentially('wo ist mein paket');
  await expect(page.getByRole('option').first()).toContainText('Paket');
});
