import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const endpoint = 'https://www.halm-und-faden.example/api/withdrawal';

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Ihr Name').fill('Jana Öztürk');
  await page.locator('[name=order]').fill('HF-2026-1184');
  await page.locator('[name=email]').fill('jana@example.org');
  await page.locator('[name=items]').fill('1 Leinenvorhang, grau');
}

test('a contract is withdrawn from in two steps, and the confirmation names day and time', async ({
  page,
}) => {
  let posted = '';
  await page.route(endpoint, async (route) => {
    posted = route.request().postData() ?? '';
    await route.fulfill({
      json: { receivedAt: '2026-11-22T13:03:12Z' },
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.goto('/de/');
  await page.getByRole('link', { name: 'Vertrag widerrufen' }).click();
  await fillIn(page);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByRole('heading', { name: 'Das erklären Sie' })).toBeFocused();
  expect(posted).toBe('');
  await expect(
    page.getByText('Hiermit widerrufe ich meinen Vertrag mit Halm & Faden.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
  await expect(page.getByRole('heading', { name: 'Ihr Widerruf ist angekommen' })).toBeFocused();
  await expect(page.getByText(/22\. November 2026 um 14:03:12 MEZ/)).toBeVisible();
  await expect(page.locator('[data-copy]')).toContainText('1 Leinenvorhang, grau');
  expect(Object.fromEntries(new URLSearchParams(posted))).toMatchObject({
    name: 'Jana Öztürk',
    order: 'HF-2026-1184',
    email: 'jana@example.org',
    locale: 'de',
    statement: expect.stringContaining('HF-2026-1184'),
  });
});

test('what was written can be changed before it is declared', async ({ page }) => {
  await page.goto('/de/widerrufen/');
  await fillIn(page);
  await page.getByLabel('Ihr Name').press('Enter'); // goes on, declares nothing
  await page.getByRole('button', { name: 'Etwas ändern' }).click();
  await expect(page.getByLabel('Ihr Name')).toBeFocused();
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Jana Öztürk');
});

test('when the shop’s server does not answer, nothing is lost and a mail holds the same words', async ({
  page,
}) => {
  await page.route(endpoint, (route) => route.fulfill({ status: 502 }));
  await page.goto('/de/widerrufen/');
  await fillIn(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
  await expect(page.getByRole('alert')).toContainText('nicht angekommen');
  await expect(page.getByRole('heading', { name: 'Ihr Widerruf ist angekommen' })).toBeHidden();
  const mail = await page
    .getByRole('link', { name: 'Stattdessen per E-Mail senden' })
    .getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('HF-2026-1184');
});

test('an address that is none is not taken to the second step', async ({ page }) => {
  await page.goto('/de/widerrufen/');
  await fillIn(page);
  await page.locator('[name=email]').fill('jana');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByRole('button', { name: 'Widerruf bestätigen' })).toBeHidden();
});

test('nothing of a withdrawal goes to the collector', async ({ page }) => {
  await page.route(endpoint, (route) => route.fulfill({ json: {} }));
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/events')) bodies.push(request.postData() ?? '');
  });
  await page.goto('/de/widerrufen/');
  await fillIn(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
  await page
    .getByRole('link', { name: 'Alle Themen' })
    .or(page.locator('header a'))
    .first()
    .click();
  expect(bodies.join('\n')).not.toMatch(/Öztürk|HF-2026|jana/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the form, its second step and the confirmation are accessible (${colorScheme})`, async ({
    page,
  }) => {
    await page.route(endpoint, (route) =>
      route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const clean = async () => expect(await axeFindings(page)).toEqual([]);
    await page.goto('/de/widerrufen/');
    await clean();
    await fillIn(page);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await clean();
    await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
    await expect(page.getByRole('heading', { name: 'Ihr Widerruf ist angekommen' })).toBeVisible();
    await clean();
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the form is whole and posts by itself to the shop', async ({ page }) => {
    await page.goto('/en/withdraw/');
    await expect(page.locator('form[method="post"]')).toHaveAttribute('action', endpoint);
    await expect(page.getByRole('button', { name: 'Confirm withdrawal' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  });
});
