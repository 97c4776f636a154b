import { expect, type Page, type Request, test } from '@playwright/test';

const results = (page: Page) => page.locator('[data-results] h2');
const note = (page: Page) => page.locator('[data-note]:not(lotse-search *)');
const field = (page: Page) => page.getByRole('combobox');

function searchesOf(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request: Request) => {
    if (!request.url().endsWith('/api/events')) return;
    const events = [JSON.parse(request.postData() ?? '[]')].flat();
    sent.push(...events.filter(({ type }) => type === 'search' || type === 'search_click'));
  });
  return sent;
}

test('back leads to the query before and to the place on its page; the title says what is shown', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('/de/suche/?q=retoure');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveTitle(/^„retoure“ · /);
  const titles = await results(page).allTextContents();
  await page.evaluate(() => scrollTo(0, 300));
  await page.waitForTimeout(400);

  await field(page).fill('rechnung');
  await page.waitForTimeout(400);
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=rechnung$/);
  await expect(page).toHaveTitle(/^„rechnung“ · /);
  await expect(results(page).first()).toContainText(/Rechnung/);
  await expect(note(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=retoure$/);
  await expect(field(page)).toHaveValue('retoure');
  await expect(results(page)).toHaveText(titles);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

  await results(page).last().getByRole('link').click();
  await expect(page).not.toHaveURL(/suche/);
  const left = await page.evaluate(() => history.length);
  await page.goBack();
  await expect(results(page)).toHaveText(titles);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(1);
  await page.goForward();
  await page.goBack();
  await expect(results(page)).toHaveText(titles);
});

test('a search is on record once, however often its page is seen', async ({ page }) => {
  const sent = searchesOf(page);
  await page.goto('/en/');
  await field(page).fill('refund');
  await field(page).press('Enter');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('invoice');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/q=invoice/);
  await expect(results(page).first()).toContainText(/invoice/i);
  await expect(note(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/q=refund/);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  await expect.poll(() => sent.map(({ q }) => q)).toEqual(['refund', 'invoice']);
});

test('the answers of one topic can be seen alone, by keyboard too, and shared', async ({
  page,
}) => {
  await page.goto('/en/search/?q=order');
  const filter = page.getByRole('group', { name: 'Topic' });
  await expect(filter).toBeVisible();
  await expect(filter.getByRole('radio')).toHaveCount(6);
  await filter.getByRole('radio', { name: 'All topics' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?q=order&in=shipping$/);
  const chosen = filter.getByRole('radio', { checked: true });
  await expect(chosen).toBeFocused();
  for (const radio of await filter.getByRole('radio').all()) {
    const collection = await radio.getAttribute('value');
    if (!collection) continue;
    await radio.check();
    await expect(page).toHaveURL(new RegExp(`in=${collection}$`));
    const count = await radio.locator('xpath=..').locator('[data-count]').textContent();
    await expect(results(page)).toHaveCount(Number(count));
  }
  await page.goto('/en/search/?q=order&in=accounts');
  await expect(filter.getByRole('radio', { checked: true })).toHaveAccessibleName(/account/i);
});

test('a topic without an answer says so, and leads to all topics', async ({ page }) => {
  await page.goto('/de/suche/?q=wo+bleibt+mein+geld&in=accounts');
  await expect(note(page)).toHaveText('Unter „Kundenkonto“ haben wir dazu nichts.');
  await expect(page.getByRole('link', { name: 'Einen Menschen fragen' })).toBeVisible();
  await page.getByRole('link', { name: 'In allen Themen suchen' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=wo\+bleibt\+mein\+geld$/);
});

for (const [from, query, offer, to] of [
  ['/de/suche/', 'where is my order confirmation', 'Search in English', '/en/search/'],
  ['/en/search/', 'ich möchte meine bestellung stornieren', 'Auf Deutsch suchen', '/de/suche/'],
] as const)
  test(`who asks in the other language is led there, in that language: ${query}`, async ({
    page,
  }) => {
    await page.goto(`${from}?q=${query.replaceAll(' ', '+')}`);
    const link = page.locator('[data-language] a');
    await expect(link).toContainText(offer);
    await expect(link).toHaveAttribute('lang', to.slice(1, 3));
    await field(page).fill(query);
    await expect(page.getByRole('option').first()).toContainText(offer);
    await field(page).press('Escape');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${to}\\?q=`));
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('[data-language]')).toBeHidden();
  });

test('the other language is loaded only when asked for, marked as such, and on record as itself', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const sent = searchesOf(page);
  await page.goto('/de/suche/?q=tracking');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.filter((path) => path.includes('lotse-en'))).toEqual([]);
  await page.getByLabel('Auch auf Englisch suchen').check();
  const also = page.locator('[data-also-results]');
  await expect(also.getByRole('heading', { name: 'Auf Englisch' })).toBeVisible();
  await expect(also.locator('li').first()).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/also=en$/);
  expect(loaded.some((path) => path.includes('lotse-en'))).toBe(true);
  await page.reload();
  await also.locator('h3 a').first().click();
  await expect(page).toHaveURL(/\/en\//);
  await expect
    .poll(() => sent.map(({ type, loc }) => `${type} ${loc}`))
    .toEqual(['search de', 'search en', 'search_click en']);
  const [, search, click] = sent;
  expect(click?.['qid']).toBe(search?.['qid']);
});

test('a spelling is offered only where it finds something surer', async ({ page }) => {
  await page.goto('/en/search/?q=refund');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-spelling]')).toBeHidden();
});

test('nobody looks for the results page from outside, and nothing of a search stays on the device', async ({
  page,
}) => {
  await page.goto('/en/search/?q=my+secret+question');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(field(page)).toHaveAttribute('autocomplete', 'off');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
  );
  expect(kept).not.toContain('secret');
});
