import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type BuiltSite, builtSite } from './support/built-site.ts';

/** A shop that began in German, has French nearly whole and Arabic only begun. Each language was added by files alone. */
let site: BuiltSite;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await builtSite('languages', ['de', 'fr', 'ar']);
});
test.afterAll(() => site.close());

test('a third language has pages, words, facts and addresses of its own', async ({ page }) => {
  await page.goto(`${site.url}/fr/retours/renvoyer-un-article/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('main')).toContainText('3–5 jours ouvrés');
  await expect(page.getByRole('button', { name: /a répondu à ma question/ })).toHaveText('Oui');
  await expect(page.getByRole('navigation', { name: 'Langue' })).toHaveText(/Deutsch/);
  expect(existsSync(`${site.dist}/fr/merci/index.html`)).toBe(true);
});

test('a third language is searched in its own words', async ({ page }) => {
  await page.goto(`${site.url}/fr/recherche/?q=je+veux+rendre+un+article`);
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText(/renvoyer un article/);
});

test('an article that nobody has translated is shown in the language that has it, and says so', async ({
  page,
}) => {
  await page.goto(`${site.url}/fr/paiement/rechnung/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(
    page.getByText('Cette page n’est pas encore traduite. Langue du texte : allemand.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.prose').getByRole('link')).toHaveAttribute(
    'href',
    '/fr/retours/renvoyer-un-article/',
  );
  await expect(page.getByRole('group', { name: /Avez-vous trouvé/ })).toBeVisible();
});

test('search engines are shown the original of a borrowed page, and pairs only where both are written', async ({
  page,
}) => {
  await page.goto(`${site.url}/fr/paiement/rechnung/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/de\/zahlung\/rechnung\/$/,
  );
  await expect(page.locator('link[hreflang][rel="alternate"]')).toHaveCount(0);
  await page.goto(`${site.url}/de/zahlung/rechnung/`);
  await expect(page.locator('link[hreflang][rel="alternate"]')).toHaveCount(1);
  await page.goto(`${site.url}/de/versand/wo-ist-mein-paket/`);
  await expect(page.locator('link[hreflang][rel="alternate"]')).toHaveCount(2);
  const sitemap = readFileSync(`${site.dist}/sitemap-0.xml`, 'utf8');
  expect(sitemap).toContain('/de/zahlung/rechnung/');
  expect(sitemap).not.toContain('/fr/paiement/rechnung/');
  expect(readFileSync(`${site.dist}/llms.txt`, 'utf8')).not.toContain('/fr/paiement/');
});

test('the language switch leads to the same question, translated or not', async ({ page }) => {
  await page.goto(`${site.url}/de/zahlung/rechnung/`);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(`${site.url}/fr/paiement/rechnung/`);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${site.url}/de/zahlung/rechnung/`);
});

test('a collection names what is there in another language only', async ({ page }) => {
  await page.goto(`${site.url}/fr/paiement/`);
  await expect(page.getByRole('heading', { name: 'Pas encore traduit' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Wo finde ich meine Rechnung?' }).locator('span'),
  ).toHaveAttribute('lang', 'de');
});

test('a version that was neither changed nor checked since another one changed says so', async ({
  page,
}) => {
  await page.goto(`${site.url}/fr/retours/renvoyer-un-article/`);
  await expect(page.locator('[data-newer]')).toContainText(
    'La version « allemand » a été modifiée le 20 octobre 2026',
  );
  await page.getByRole('link', { name: 'Auf Deutsch lesen' }).click();
  await expect(page).toHaveURL(`${site.url}/de/rueckgabe/zurueckschicken/`);
  await expect(page.locator('[data-newer]')).toHaveCount(0);
  await page.goto(`${site.url}/ar/returns/send-back/`);
  await expect(page.locator('[data-newer]')).toHaveCount(0); // checked after the change
});

test('a language that is read from right to left is set that way, and what it lacks stays English', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}/ar/returns/send-back/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('group', { name: 'هل أجبنا عن سؤالك؟' })).toBeVisible();
  await expect(page.getByText('Skip to the content')).toBeAttached();
  const numeral = await page.locator('.prose ol > li').first().boundingBox();
  const step = await page
    .locator('.prose ol > li')
    .first()
    .evaluate((item) => {
      const range = document.createRange();
      range.selectNodeContents(item);
      return range.getBoundingClientRect().right;
    });
  expect(step).toBeLessThan((numeral?.x ?? 0) + (numeral?.width ?? 0) - 20);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  // German text inside an Arabic page runs its own way.
  await page.goto(`${site.url}/ar/billing/rechnung/`);
  await expect(page.locator('.prose')).toHaveAttribute('dir', 'ltr');
});

test('the shop’s own colour and font are on every page, by day and by night', async ({ page }) => {
  const colourOf = () =>
    page
      .locator('.prose a')
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.url}/de/rueckgabe/zurueckschicken/`);
  expect(await colourOf()).toBe('rgb(122, 31, 92)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourOf()).toBe('rgb(173, 116, 154)');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveCSS('font-family', 'Georgia, serif');
});

test('the shop’s logo stands for its name, in a place of its own size, by day and by night', async ({
  page,
}) => {
  await page.goto(`${site.url}/fr/`);
  const logo = page.getByRole('img', { name: 'Maison Lémuel' });
  expect(await logo.boundingBox()).toMatchObject({ width: 128, height: 32 });
  await expect(page.getByRole('link', { name: 'Maison Lémuel Aide' })).toBeVisible();
  const shown = () => logo.evaluate((image: HTMLImageElement) => image.currentSrc);
  const byDay = await shown();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(shown).not.toBe(byDay);
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /icon\..*\.svg$/);
});

test('networks are shown a picture in the page’s language, and none in a script that it cannot be drawn in', async ({
  page,
}) => {
  await page.goto(`${site.url}/fr/`);
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    /\/fr\/social\.png$/,
  );
  const png = readFileSync(`${site.dist}/fr/social.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  await page.goto(`${site.url}/ar/`);
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
  expect(existsSync(`${site.dist}/ar/social.png`)).toBe(false);
});
