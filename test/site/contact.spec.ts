import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const endpoint = 'https://www.halm-und-faden.example/api/contact';
const article = 'shipping/de/where-is-my-parcel';
const question = 'Wo ist mein Paket?';

const field = (page: Page) => page.getByLabel('Worum geht es?');
const ways = (page: Page) => page.locator('.contact-ways a[data-channel]');
const mailHref = async (page: Page) =>
  decodeURIComponent(
    (await page.locator('.contact-ways a[data-channel="email"]').getAttribute('href')) ?? '',
  );

/** What the page tells the collector. */
function events(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/api/events')) return;
    const body = JSON.parse(request.postData() ?? '[]');
    sent.push(...(Array.isArray(body) ? body : [body]));
  });
  return sent;
}

const take = (route: Route) =>
  route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } });

test('the question that is brought along stands in the field, with its answer and the people in one glance on a phone', async ({
  page,
}) => {
  const sent = events(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/de/kontakt/?q=${encodeURIComponent(question)}`);
  await expect(field(page)).toHaveValue(question);
  await expect(page.locator('.contact-answers a').first()).toHaveText(question);
  await expect(page.locator('.contact-answers li')).toHaveCount(1);
  await expect(ways(page).first()).toBeInViewport({ ratio: 1 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  // The page that the question comes from has recorded it.
  await page.waitForTimeout(2000);
  expect(sent.filter(({ type }) => type === 'search')).toEqual([]);
});

test('by keyboard alone: ask, read the answer, say that it solved it, and take that back', async ({
  page,
}) => {
  const sent = events(page);
  await page.goto('/de/kontakt/');
  await field(page).focus();
  await page.keyboard.type('wo ist mein paket jana@example.org', { delay: 5 });
  const answer = page.locator('.contact-answers a').first();
  await expect(answer).toHaveText(question);
  await page.keyboard.press('Tab');
  await expect(answer).toBeFocused();
  while (
    !(await page
      .getByRole('button', { name: 'Das hat es gelöst' })
      .evaluate((b) => b === document.activeElement))
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Danke, dass Sie es uns sagen')).toBeFocused();
  await expect(ways(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(answer).toBeVisible();
  await expect
    .poll(() => sent.filter(({ type }) => type === 'exit_survey'))
    .toMatchObject([
      { page: 'contact', solved: true, art: article },
      { page: 'contact', solved: false },
    ]);
  expect(sent.filter(({ type }) => type === 'search')).toMatchObject([
    { page: 'contact', q: 'wo ist mein paket ⟨email⟩', top: article },
  ]);
  expect(JSON.stringify(sent)).not.toContain('jana');
});

test('pages that may help are few, and nothing stands before the people where there is no answer', async ({
  page,
}) => {
  await page.goto('/de/kontakt/');
  await field(page).fill('xylophonunterricht für anfänger');
  await expect(page.getByText('Dazu haben wir noch keine Antwort.')).toBeVisible();
  await expect(page.locator('.contact-answers li')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Das hat es gelöst' })).toBeHidden();
  await field(page).fill('4711');
  await expect(page.locator('.contact-answers')).toBeHidden();
  await field(page).fill('');
  await expect(page.locator('.contact-answers')).toBeHidden();
  expect(await mailHref(page)).not.toContain('body=');
});

test('question and article read go into mail, chat and form, each can be left out, and both are seen first', async ({
  page,
}) => {
  await page.goto('/de/versand/wo-ist-mein-paket/');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Einen Menschen erreichen' })
    .click();
  const handed = page.locator('.contact-ways [data-handed]');
  await expect(handed).toContainText('Schon gelesen: „Wo ist mein Paket?“');
  await field(page).fill('Mein Paket & die Rechnung fehlen');
  await expect(handed).toContainText('„Mein Paket & die Rechnung fehlen“');
  expect(await mailHref(page)).toContain('Mein Paket & die Rechnung fehlen\r\n\r\nSchon gelesen:');
  const chat = new URL((await page.locator('a[data-channel="chat"]').getAttribute('href')) ?? '');
  expect(chat.searchParams.get('question')).toBe('Mein Paket & die Rechnung fehlen');
  expect(chat.searchParams.get('read')).toMatch(/^http.*\/de\/versand\/wo-ist-mein-paket\/$/);
  await expect(page.locator('[name=question]')).toHaveValue('Mein Paket & die Rechnung fehlen');
  await expect(page.locator('[name=articles]')).toHaveValue(/wo-ist-mein-paket/);
  await expect
    .poll(() => page.evaluate(() => history.state?.contact?.question))
    .toBe('Mein Paket & die Rechnung fehlen');
  await page.reload();
  await expect(handed).toContainText('Schon gelesen');
  await expect(handed).toContainText('„Mein Paket & die Rechnung fehlen“');

  await handed.getByRole('button', { name: /^Weglassen: Schon gelesen/ }).click();
  await expect(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeFocused();
  await expect(page.locator('[name=articles]')).toHaveValue('');
  expect(await mailHref(page)).not.toContain('Schon gelesen');
  await handed.getByRole('button', { name: /^Weglassen/ }).click();
  await expect(handed).toBeHidden();
  expect(await mailHref(page)).not.toContain('body=');
  await expect(page.locator('[name=question]')).toHaveValue('');
  const plain = new URL((await page.locator('a[data-channel="chat"]').getAttribute('href')) ?? '');
  expect(plain.search).toBe('');
});

test('an answer that is opened from here is found again on the way back, and goes along', async ({
  page,
}) => {
  const sent = events(page);
  await page.goto('/de/kontakt/');
  await field(page).fill('wo ist mein paket');
  await page.locator('.contact-answers a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await page.goBack();
  await expect(field(page)).toHaveValue('wo ist mein paket');
  await expect(page.locator('.contact-ways [data-handed]')).toContainText('Schon gelesen');
  expect(sent.filter(({ type }) => type === 'search_click')).toMatchObject([
    { page: 'contact', art: article, pos: 1 },
  ]);
});

test('the form posts question, e-mail, order and articles to the shop, and says that it has arrived', async ({
  page,
}) => {
  const sent = events(page);
  let posted = '';
  await page.route(endpoint, async (route) => {
    posted = route.request().postData() ?? '';
    await take(route);
  });
  await page.goto(`/de/kontakt/?q=${encodeURIComponent(question)}&art=${article}`);
  await expect(page.locator('.contact-ways [data-handed]')).toContainText('Schon gelesen');
  await page.getByLabel('Ihre Nachricht').fill('Mein Paket HF-2026-1184 fehlt. Jana Öztürk');
  await page.getByLabel('Ihre E-Mail-Adresse').fill('jana@example.org');
  await page.getByLabel('Bestellnummer').fill('HF-2026-1184');
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await expect(page.getByRole('heading', { name: 'Ihre Nachricht ist angekommen' })).toBeFocused();
  await expect(page.getByText('Wir antworten an jana@example.org.')).toBeVisible();
  expect(Object.fromEntries(new URLSearchParams(posted))).toMatchObject({
    question: 'Mein Paket HF-2026-1184 fehlt. Jana Öztürk',
    email: 'jana@example.org',
    order: 'HF-2026-1184',
    articles: expect.stringContaining('/de/versand/wo-ist-mein-paket/'),
    locale: 'de',
  });
  await expect
    .poll(() => sent.filter(({ type }) => String(type).startsWith('contact_')))
    .toMatchObject([
      { type: 'contact_intent', channel: 'form', ref_art: article },
      { type: 'contact_submit', channel: 'form', ref_art: article, ref_q: question },
    ]);
  expect(JSON.stringify(sent)).not.toMatch(/Öztürk|HF-2026|jana/);
});

for (const [trouble, answer] of [
  ['does not answer', (route: Route) => route.abort()],
  ['says no', (route: Route) => route.fulfill({ status: 502 })],
] as const)
  test(`when the shop’s server ${trouble}, every word stays and a mail holds the same ones`, async ({
    page,
  }) => {
    await page.route(endpoint, answer);
    await page.goto('/en/contact/');
    await page.getByLabel('Your message').fill('My parcel is lost');
    await page.getByLabel('Your e-mail address').fill('jana@example.org');
    await page.getByLabel('Order number').fill('HF-1');
    await page.getByRole('button', { name: 'Send message' }).click();
    await expect(page.getByRole('alert')).toContainText('has not arrived');
    await expect(page.getByLabel('Your message')).toHaveValue('My parcel is lost');
    await expect(page.getByLabel('Order number')).toHaveValue('HF-1');
    const mail = page.getByRole('link', { name: 'Send it by e-mail instead' });
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain(
      'My parcel is lost\r\n\r\nOrder number: HF-1',
    );
    await page.unroute(endpoint);
    await page.route(endpoint, take);
    await page.getByRole('button', { name: 'Send message' }).click();
    await expect(page.getByRole('heading', { name: 'Your message has arrived' })).toBeVisible();
  });

test('what the reader writes into the form stays theirs when the question above changes', async ({
  page,
}) => {
  await page.goto('/en/contact/');
  await page.getByLabel('What is it about?').fill('Where is my parcel');
  await expect(page.getByLabel('Your message')).toHaveValue('Where is my parcel');
  await page.getByLabel('Your message').fill('My own words');
  await page.getByLabel('What is it about?').fill('Where is my parcel now');
  await expect(page.getByLabel('Your message')).toHaveValue('My own words');
});

test('when the search cannot be loaded, the people are there all the same', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/contact/?q=where+is+my+parcel');
  await expect(page.locator('.contact-answers')).toBeHidden();
  await expect(ways(page).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`the page is accessible with answers, trouble and thanks (${colorScheme}, ${width} px)`, async ({
      page,
    }) => {
      await page.route(endpoint, (route) => route.fulfill({ status: 502 }));
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const clean = async () => expect(await axeFindings(page)).toEqual([]);
      await page.goto(`/de/kontakt/?q=${encodeURIComponent(question)}&art=${article}`);
      await expect(page.locator('.contact-answers a').first()).toBeVisible();
      await page.getByLabel('Ihre E-Mail-Adresse').fill('jana@example.org');
      await page.getByRole('button', { name: 'Nachricht senden' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await clean();
      await page.getByRole('button', { name: 'Das hat es gelöst' }).click();
      await clean();
    });

test('every page leads to the people in one click, and from there each way is one more', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^[a-z]{2}\/.*\.html$/.test(file) &&
      !/http-equiv="refresh"/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(60);
  for (const file of pages) {
    const html = readFileSync(join(dist, file), 'utf8');
    const contact = file.startsWith('de') ? '/de/kontakt/' : '/en/contact/';
    expect(html, file).toMatch(new RegExp(`<a[^>]*href="?${contact}["> #]`));
  }
  for (const page of ['de/kontakt/index.html', 'en/contact/index.html'])
    for (const way of [
      'tel:',
      'mailto:',
      'data-channel="?chat',
      'data-channel="?callback',
      'id="?write',
    ])
      expect(readFileSync(join(dist, page), 'utf8')).toMatch(new RegExp(way));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all ways and the whole form are there; what would not work is not shown', async ({
    page,
  }) => {
    await page.goto('/en/contact/');
    await expect(page.getByLabel('What is it about?')).toBeHidden();
    await expect(ways(page)).toHaveCount(4);
    await expect(page.locator('form[method="post"]')).toHaveAttribute('action', endpoint);
    await expect(page.getByLabel('Your message')).toBeVisible();
    await expect(page.locator('.contact-ways [data-handed]')).toBeHidden();
  });
});
