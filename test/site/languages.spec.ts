import { expect, test } from '@playwright/test';

for (const [from, to] of [
  ['/de/', '/en/'],
  ['/de/versand/', '/en/shipping/'],
  ['/de/rueckgabe/erstattung-nicht-da/', '/en/returns/refund-not-arrived/'],
  ['/de/kontakt/', '/en/contact/'],
  ['/de/suche/', '/en/search/'],
] as const)
  test(`the language switch keeps the page: ${from} and ${to}`, async ({ page }) => {
    await page.goto(from);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(to);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL(from);
  });

test('facts inside an article are written in the language of the article', async ({ page }) => {
  await page.goto('/de/versand/lieferzeiten-und-kosten/');
  await expect(page.getByRole('main')).toContainText('2–3 Werktage');
  await expect(page.getByRole('main')).not.toContainText('working days');
  await page.goto('/en/shipping/delivery-times-and-costs/');
  await expect(page.getByRole('main')).toContainText('2–3 working days');
});

test('the two languages name each other for search engines', async ({ page }) => {
  await page.goto('/en/returns/refund-not-arrived/');
  await expect(page.locator('link[hreflang="de"]')).toHaveAttribute(
    'href',
    /\/de\/rueckgabe\/erstattung-nicht-da\/$/,
  );
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute(
    'href',
    /\/en\/returns\/refund-not-arrived\/$/,
  );
});

test('the front door leads to the reader’s language', async ({ browser }) => {
  for (const [locale, address] of [
    ['en-GB', '/en/'],
    ['de-AT', '/de/'],
    ['pl-PL', '/de/'],
  ] as const) {
    const page = await browser.newPage({ locale });
    await page.goto('/');
    await expect(page).toHaveURL(address);
    await page.close();
  }
});

test('an unknown address says so in the language of the address, with the way on', async ({
  page,
}) => {
  const german = await page.goto('/de/versand/gibt-es-nicht/');
  expect(german?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.');
  const english = await page.goto('/en/nothing/here/');
  expect(english?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist.');
});
