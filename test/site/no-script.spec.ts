import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const [home, topic, article, next] of [
  ['/de/', 'Versand & Lieferung', 'Wo ist mein Paket?', 'Einen Menschen erreichen'],
  ['/en/', 'Shipping & delivery', 'Where is my parcel?', 'Reach a person'],
] as const)
  test(`without JavaScript a reader gets from ${home} to the article and to a person`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('link', { name: topic, exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: article }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article);
    await page.getByRole('link', { name: next }).click();
    await expect(page.getByRole('link', { name: 'hilfe@halm-und-faden.example' })).toBeVisible();
  });

test('without JavaScript the vote is a form, and the page that follows says that it has arrived', async ({
  page,
}) => {
  await page.goto('/de/versand/wo-ist-mein-paket/');
  await page.getByText('Einen Grund angeben').click();
  await page.getByLabel('In Ihren eigenen Worten', { exact: true }).fill('Die Tabelle hilft');
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect(page).toHaveURL(/\/de\/danke\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Danke, Ihre Antwort ist angekommen.',
  );
});

test('without JavaScript the search page lists every question by topic', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('refund');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('Search needs JavaScript.').first()).toBeVisible();
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(36);
});
