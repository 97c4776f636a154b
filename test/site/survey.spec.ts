import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const article = '/de/versand/wo-ist-mein-paket/';
const survey = (page: Page) => page.locator('lotse-survey');

/** Chance, as it falls on somebody who is asked, or is not. */
const chance = (page: Page, value: number) =>
  page.addInitScript((fixed) => {
    Math.random = () => fixed;
  }, value);

function sentSurveys(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) return;
    const body = JSON.parse(request.postData() ?? '{}');
    if (body.type === 'exit_survey') sent.push(body);
  });
  return sent;
}

test('a reader who is chosen by chance can say how easy it was, and it arrives with its scale', async ({
  page,
}) => {
  await chance(page, 0);
  const sent = sentSurveys(page);
  await page.goto(article);
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect(survey(page)).toBeVisible();
  await survey(page).getByRole('button', { name: 'Antworten senden' }).click();
  await expect(survey(page).locator('[data-status]')).toHaveText('Es ist noch nichts gewählt.');
  await survey(page).getByRole('radio', { name: '6 von 7' }).check();
  await survey(page).getByRole('radio', { name: 'Ja' }).check();
  await survey(page).getByLabel('Noch etwas?').fill('Schreibt mir an eva@example.org');
  await survey(page).getByRole('button', { name: 'Antworten senden' }).click();
  await expect(survey(page).locator('[data-status]')).toHaveText(
    'Danke. Ihre Antworten sind angekommen.',
  );
  await expect(survey(page).locator('form')).toBeHidden();
  expect(sent).toMatchObject([
    {
      solved: true,
      would_contact: true,
      ease: 6,
      scale: 7,
      polarity: 1,
      art: 'shipping/de/where-is-my-parcel',
    },
  ]);
  expect(String(sent[0]?.['comment'])).not.toContain('eva@');
});

test('nobody else is asked, and nobody who does not want to be recorded', async ({
  page,
  browser,
}) => {
  await chance(page, 0.99);
  await page.goto(article);
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect(page.locator('lotse-feedback [data-status]')).toContainText('angekommen');
  await expect(survey(page)).toBeHidden();

  const objecting = await browser.newPage();
  await chance(objecting, 0);
  await objecting.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
  );
  await objecting.goto(article);
  await objecting.getByRole('button', { name: /^Ja/ }).click();
  await expect(objecting.locator('lotse-feedback [data-status]')).not.toBeEmpty();
  await expect(survey(objecting)).toBeHidden();
  await objecting.close();
});

test('without a script nobody is asked', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article);
  await expect(survey(page)).toBeHidden();
  await context.close();
});

for (const [address, scheme] of [
  [article, 'light'],
  ['/en/shipping/where-is-my-parcel/', 'dark'],
] as const)
  test(`the questions can be read and answered by everyone, at 360 pixels, ${scheme}`, async ({
    page,
  }) => {
    await chance(page, 0);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    await expect(survey(page)).toBeVisible();
    expect(await axeFindings(page, { within: 'lotse-survey' })).toEqual([]);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(360);
  });

test('when the collector cannot be reached, the answers stay and the page says so', async ({
  page,
}) => {
  test.setTimeout(45_000);
  await chance(page, 0);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  await page.route('**/api/events', (route) => route.abort());
  await survey(page).getByRole('radio', { name: '2 von 7' }).check();
  await survey(page).getByRole('button', { name: 'Antworten senden' }).click();
  await expect(survey(page).locator('[data-status]')).toContainText('wurden nicht gesendet', {
    timeout: 20_000,
  });
  await expect(survey(page).getByRole('radio', { name: '2 von 7' })).toBeChecked();
});
