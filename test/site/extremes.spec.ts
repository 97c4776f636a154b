import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { type BuiltSite, builtSite } from './support/built-site.ts';

/** One language, words without end, forty headings, twelve columns, a topic without articles, a name with an emoji. */
let site: BuiltSite;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await builtSite('extremes', ['de']);
});
test.afterAll(() => site.close());

const paths = {
  home: '/de/',
  'a topic': '/de/versand/',
  'a topic without articles': '/de/konto/',
  'long words': '/de/versand/long-words/',
  'forty headings': '/de/versand/forty-headings/',
  'twelve columns': '/de/versand/twelve-columns/',
  pictures: '/de/rueckgabe/pictures/',
  'a guided flow': '/de/zahlung/invoice/',
  contact: '/de/kontakt/',
  search: '/de/suche/?q=donaudampfschifffahrtselektrizit%C3%A4tenhauptbetriebswerk',
};

/** How far the page can be scrolled sideways, and what sticks out, were it cut off. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !element.closest('.wide-table, .sr-only, [hidden]'),
    );
    return [
      ...(scrollWidth > innerWidth ? [`page: ${scrollWidth}`] : []),
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 90)),
    ];
  });
}

test('nothing sticks out of a page at 320, 360 and 1280 px, and axe finds nothing', async ({
  page,
}) => {
  test.setTimeout(90_000);
  for (const [kind, path] of Object.entries(paths)) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sticksOut(page), `${kind} at ${width}`).toEqual([]);
    }
    expect(await axeFindings(page), kind).toEqual([]);
  }
});

test('a name with an apostrophe and an emoji is the same everywhere', async ({ page }) => {
  await page.goto(`${site.url}/de/`);
  await expect(page.getByRole('link', { name: "Zoë's Läden 🧵 Hilfe" })).toBeVisible();
  await expect(page).toHaveTitle(/^Zoë's Läden 🧵 Hilfe$/);
  for (const file of ['feed.xml', 'opensearch.xml']) {
    const text = await (await page.request.get(`${site.url}/de/${file}`)).text();
    const parsed = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      return (
        document.querySelector('parsererror')?.textContent ?? document.documentElement.textContent
      );
    }, text);
    expect(parsed).toContain("Zoë's Läden 🧵");
  }
});

test('a topic without articles says so, and leads to a person; other languages are not offered', async ({
  page,
}) => {
  await page.goto(`${site.url}/de/konto/`);
  await expect(page.getByRole('main')).toContainText('noch keine');
  await expect(page.getByRole('main').getByRole('link', { name: /Menschen/ })).toBeVisible();
  await expect(page.locator('header nav')).toHaveCount(0);
  await expect(page.locator('link[hreflang]')).toHaveCount(1);
});

test('a clock beyond midnight: it is already tomorrow in Kiritimati, and somebody is there', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:30:00Z')); // Monday, 0:30, at UTC+14
  await page.goto(`${site.url}/de/kontakt/`);
  await expect(page.getByRole('main')).toContainText('Jetzt erreichbar');
});

test('a picture is loaded when it comes near, keeps its place before, and has a caption', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 300 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/de/rueckgabe/pictures/`);
  const photo = page.getByRole('figure', { name: '' }).first();
  await expect(photo).toContainText('Die Nummer steht unter dem Strichcode.');
  const image = photo.getByRole('img', { name: /Strichcode/ });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => asked.filter((path) => path.endsWith('.webp')).length).toBe(1);
  const box = await image.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  await expect(page.locator('figure p, p figure')).toHaveCount(0);
});

test('forty headings are forty places that a link can lead to', async ({ page }) => {
  await page.goto(`${site.url}/de/versand/forty-headings/#33-was-ist-mit-schritt-33`);
  await expect(page.getByRole('heading', { name: '33. Was ist mit Schritt 33?' })).toBeInViewport();
  const ids = await page.locator('.prose h2').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(40);
});
