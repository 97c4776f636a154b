import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const typed = (query: string) => async (page: Page) => {
  await page.locator('lotse-search input').focus(); // the search of an article comes when it is needed
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
};
const shown = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().waitFor();
};

const states: Record<string, { path: string; make(page: Page): Promise<void> }> = {
  'a sure answer': { path: '/de/suche/?q=wo+bleibt+meine+erstattung', make: shown('.result-best') },
  'all topics and both languages': {
    path: '/de/suche/?q=tracking&also=en',
    make: shown('[data-also-results] li'),
  },
  'another language': {
    path: '/de/suche/?q=where+is+my+order+confirmation',
    make: shown('[data-language] a'),
  },
  'no answer': { path: '/en/search/?q=xylophone+lessons', make: shown('[data-near]') },
  'nothing to look for': {
    path: '/en/search/?q=12345678',
    make: shown('[data-ask]:not([hidden])'),
  },
  'an empty topic': {
    path: '/de/suche/?q=wo+bleibt+mein+geld&in=accounts',
    make: shown('[data-every]:not([hidden])'),
  },
  'the open list': { path: '/en/', make: typed('damaged parcel') },
  'the open list of the header': { path: '/de/versand/', make: typed('where is my money') },
  'the open list without an answer': { path: '/en/', make: typed('xylophone lessons') },
};

for (const [name, { path, make }] of Object.entries(states))
  for (const width of [360, 1280])
    test(`${name} at ${width} px: axe finds nothing in light and dark, nothing is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 780 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await make(page);
        expect(await axeFindings(page), colorScheme).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });

test('an index that cannot be read is a kind sentence with ways on, in field and page', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/de/suche/?q=retoure');
  await expect(page.getByText('Die Suche ist gerade nicht erreichbar.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Einen Menschen fragen' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('/de/');
  await typed('retoure')(page);
  await expect(page.getByRole('option')).toHaveCount(2);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-question]')).toHaveValue('retoure');
});

test('with colours of the system the marked answer is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/');
  await typed('damaged parcel')(page);
  const marked = page.locator('[role="option"][aria-selected="true"]');
  await expect(marked).toHaveCSS('outline-style', 'solid');
  await expect(marked).toHaveCSS('outline-width', '3px');
  await page.goto('/en/search/?q=refund');
  await expect(page.locator('.result-best').first()).toHaveCSS('border-left-style', 'solid');
});

test('what can be touched in the results is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/de/suche/?q=bestellung');
  await page.locator('[data-results] li').first().waitFor();
  for (const target of await page
    .locator('lotse-results :is(button, .button, .choice, input[type="search"])')
    .all()) {
    if (!(await target.isVisible())) continue;
    const box = await target.boundingBox();
    expect(box?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
});
