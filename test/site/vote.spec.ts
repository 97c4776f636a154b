import { expect, type Page, type Request, test } from '@playwright/test';

const article = '/de/versand/wo-ist-mein-paket/';
const status = (page: Page) => page.locator('lotse-feedback [data-status]');

function votes(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request: Request) => {
    if (!request.url().endsWith('/api/events')) return;
    const body = JSON.parse(request.postData() ?? '{}');
    if (body.type === 'vote') sent.push(body);
  });
  return sent;
}

test('"no" is sent at once, a reason and a note may follow, and both say when they have arrived', async ({
  page,
}) => {
  const sent = votes(page);
  await page.goto(article);
  await page.getByRole('button', { name: 'Nein' }).click();
  await expect(status(page)).toHaveText('Danke. Ihre Antwort ist angekommen: Nein.');
  await page.getByLabel('Ich habe es versucht, es hat nicht geklappt').check();
  await page
    .locator('form[data-details="-1"]')
    .getByLabel('In Ihren eigenen Worten')
    .fill('Der Link geht nicht, schreibt mir an eva@example.org');
  await page.getByRole('button', { name: 'Das auch senden' }).click();
  await expect(status(page)).toHaveText('Danke. Auch Ihre Anmerkung ist angekommen.');
  expect(sent).toMatchObject([
    { value: -1, art: 'shipping/de/where-is-my-parcel', loc: 'de', col: 'shipping' },
    { value: -1, reason: 'did-not-work' },
  ]);
  expect(String(sent[1]?.['comment'])).not.toContain('eva@example.org');
});

test('"yes" has reasons of its own, and the answer can be changed and withdrawn', async ({
  page,
}) => {
  const sent = votes(page);
  await page.goto(article);
  const yes = page.getByRole('button', { name: /^Ja/ });
  await yes.click();
  await expect(status(page)).toHaveText('Danke. Ihre Antwort ist angekommen: Ja.');
  await expect(yes).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Ich habe es schnell gefunden')).toBeVisible();
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(status(page)).toHaveText('Danke. Ihre Antwort ist angekommen: Nein.');
  await expect(yes).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Antwort zurücknehmen' }).click();
  await expect(status(page)).toHaveText('Ihre Antwort ist zurückgenommen.');
  expect(sent.map(({ value }) => value)).toEqual([1, -1, 0]);
});

test('the two buttons name the question to a screen reader', async ({ page }) => {
  await page.goto(article);
  await expect(
    page.getByRole('button', { name: 'Ja, „Wo ist mein Paket?“ hat meine Frage beantwortet' }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', {
      name: 'Nein, „Wo ist mein Paket?“ hat meine Frage nicht beantwortet',
    }),
  ).toBeVisible();
});

test('when the collector cannot be reached, the page says so, keeps the text, and tries again on request', async ({
  page,
}) => {
  test.setTimeout(45_000);
  await page.goto(article);
  await page.getByRole('button', { name: /^Nein/ }).click();
  await expect(status(page)).toContainText('angekommen');
  await page.route('**/api/events', (route) => route.abort());
  const note = page.locator('form[data-details="-1"]').getByLabel('In Ihren eigenen Worten');
  await note.fill('Das steht schon lange falsch da');
  await page.getByRole('button', { name: 'Das auch senden' }).click();
  await expect(status(page)).toContainText('wurde nicht gesendet', { timeout: 15_000 });
  await expect(note).toHaveValue('Das steht schon lange falsch da');
  await page.unroute('**/api/events');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(status(page)).toHaveText('Danke. Auch Ihre Anmerkung ist angekommen.');
});

for (const [path, answer, sentence, again] of [
  [
    article,
    /^Nein/,
    /^Ihre Antwort ist noch nicht angekommen: .* wenn Sie diese Seite verlassen/,
    'Noch einmal versuchen',
  ],
  [
    '/en/shipping/where-is-my-parcel/',
    /^No,/,
    /^Your answer has not arrived yet: .* when you leave this page/,
    'Try again',
  ],
] as const)
  test(`where many have voted, ${path} says so, tries again on request, and goes once more on leaving`, async ({
    page,
  }) => {
    const sent = votes(page);
    await page.route('**/api/events', (route) => {
      const vote = route.request().postData()?.includes('"vote"');
      return vote
        ? route.fulfill({ status: 429, headers: { 'retry-after': '1800' }, json: { rejected: [] } })
        : route.continue();
    });
    await page.goto(path);
    await page.getByRole('button', { name: answer }).click();
    await expect(status(page)).toHaveText(sentence);
    await page.getByRole('button', { name: again }).click();
    await expect.poll(() => sent.length).toBe(2);
    await expect(status(page)).toHaveText(sentence);
    const beacons = await page.evaluate(() => {
      const handed: string[] = [];
      navigator.sendBeacon = (_, body) => handed.push(String(body)) > 0;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      return handed;
    });
    const left = beacons.flatMap((body) => JSON.parse(body) as Record<string, unknown>[]);
    expect(left.filter(({ type }) => type === 'vote')).toMatchObject([{ value: -1 }]);
  });

test('a browser that asks for privacy sends nothing, and the page does not pretend', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await page.goto(article);
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect(status(page)).toContainText('nicht gesendet');
  expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('a person can be reached equally easily after yes and after no', async ({ page }) => {
  await page.goto(article);
  const ways = page.locator('[data-contact-ways] a[data-channel]');
  const before = await ways.count();
  expect(before).toBeGreaterThanOrEqual(2);
  for (const answer of [/^Ja/, /^Nein/]) {
    await page.getByRole('button', { name: answer }).click();
    await expect(status(page)).toContainText('angekommen');
    await expect(ways).toHaveCount(before);
    await expect(ways.first()).toBeVisible();
  }
});

test('nothing is stored on the reader’s device', async ({ page, context }) => {
  await page.goto(article);
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect(status(page)).toContainText('angekommen');
  await page.goto('/de/suche/?q=retoure');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
