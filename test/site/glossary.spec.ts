import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const page = '/en/shipping/packstation-and-pickup/';

/** What readers see of the first term: its button, and its explanation. */
const term = { name: 'Packstation', says: /yellow DHL parcel machine/ };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, hasTouch: true });

    test('a term opens where the text first says it, by keyboard, and Escape closes it', async ({
      page: tab,
    }) => {
      await tab.goto(page);
      const button = tab.getByRole('button', { name: term.name, exact: true });
      await expect(button).toHaveCount(1);
      await expect(tab.getByText(term.says)).toBeHidden();
      await button.press('Enter');
      await expect(tab.getByText(term.says)).toBeInViewport();
      await expect(button).toBeFocused();
      await tab.keyboard.press('Escape');
      await expect(tab.getByText(term.says)).toBeHidden();
    });

    test('a finger opens it, and closes it beside it', async ({ page: tab }) => {
      await tab.setViewportSize({ width: 360, height: 740 });
      await tab.goto(page);
      await tab.getByRole('button', { name: term.name, exact: true }).tap();
      const explanation = tab.getByText(term.says);
      await expect(explanation).toBeInViewport();
      const { x, width } = (await explanation.boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      await tab.getByRole('heading', { level: 1 }).tap();
      await expect(explanation).toBeHidden();
    });
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`an open explanation is accessible in ${colorScheme}`, async ({ page: tab }) => {
    await tab.emulateMedia({ colorScheme });
    await tab.goto(page);
    await tab.getByRole('button', { name: term.name, exact: true }).click();
    expect(await axeFindings(tab)).toEqual([]);
  });

test('links, headings and names of buttons are left alone', async ({ page: tab }) => {
  for (const path of [page, '/de/rueckgabe/vertrag-widerrufen/']) {
    await tab.goto(path);
    await expect(tab.locator('.term').first()).toBeAttached();
    await expect(tab.locator(':is(a, h1, h2, h3, strong) .term')).toHaveCount(0);
  }
});
