import { expect, type Page, type Request, test } from '@playwright/test';

const article = '/de/versand/wo-ist-mein-paket/';

function eventsOf(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request: Request) => {
    if (!request.url().endsWith('/api/events')) return;
    const body = JSON.parse(request.postData() ?? '[]');
    sent.push(...(Array.isArray(body) ? body : [body]));
  });
  return sent;
}

async function useEverything(page: Page): Promise<void> {
  await page.goto(article);
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(page.locator('lotse-feedback [data-status]')).not.toHaveText('');
  await page.goto('/de/');
  await page.getByRole('combobox').fill('wo bleibt mein geld');
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
}

const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('reading, searching and voting leave nothing on the device', async ({ page, context }) => {
  const sent = eventsOf(page);
  await useEverything(page);
  expect(sent.length).toBeGreaterThan(2);
  for (const event of sent) {
    expect(event).not.toHaveProperty('sid');
    expect(event).not.toHaveProperty('vid');
  }
  expect(await onDevice(page)).toEqual({
    cookie: '',
    local: [],
    session: [],
    databases: 0,
    caches: 0,
    workers: 0,
  });
  expect(await context.cookies()).toEqual([]);
});

for (const wish of ['globalPrivacyControl', 'doNotTrack'] as const)
  test(`a browser that says ${wish} sends nothing at all`, async ({ page }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, name, { get: () => (name === 'doNotTrack' ? '1' : true) });
    }, wish);
    const sent = eventsOf(page);
    await useEverything(page);
    expect(sent).toEqual([]);
  });

test('in mode "tab", the events of a tab carry one number, and it is all that is on the device', async ({
  page,
}) => {
  await page.route(`**${article}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(data-context="\{)/,
      '$1&#34;recording&#34;:&#34;tab&#34;,',
    );
    await route.fulfill({ response, body });
  });
  const sent = eventsOf(page);
  await page.goto(article);
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(page.locator('lotse-feedback [data-status]')).toContainText('angekommen');
  await page.goto(article);
  await expect.poll(() => sent.filter(({ type }) => type === 'page_view').length).toBe(2);
  const ids = new Set(sent.map(({ sid }) => sid));
  expect(ids.size).toBe(1);
  expect([...ids][0]).toMatch(/^[0-9a-f]{16}$/);
  expect(await onDevice(page)).toMatchObject({ cookie: '', local: [], session: ['lotse-tab'] });
});
