import { expect, test } from '@playwright/test';

const field = 'combobox';

test('an upset customer who types "wo bleibt mein geld" sees the refund article first', async ({
  page,
}) => {
  await page.goto('/de/');
  await page.getByRole(field).pressSequentially('wo bleibt mein geld', { delay: 20 });
  await expect(page.getByRole('option').first()).toContainText('Wo bleibt meine Erstattung?');
});

test('the same works in English, in English words', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole(field).fill('my parcel says delivered but its not here');
  await expect(page.getByRole('option').first()).toContainText(/delivered/i);
});

test('arrow keys choose, Enter opens, Escape closes, and the field says so to a screen reader', async ({
  page,
}) => {
  await page.goto('/en/');
  const input = page.getByRole(field);
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await input.fill('charged twice');
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  const options = page.getByRole('option');
  const title = await options.first().locator('span').first().textContent();

  await input.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await input.press('ArrowUp');
  await expect(input).not.toHaveAttribute('aria-activedescendant', /./);
  await input.press('Escape');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(input).toHaveValue('charged twice');

  await input.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await input.press('ArrowDown');
  await input.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('the number of answers is announced', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole(field).fill('refund');
  await expect(page.locator('lotse-search [role="status"]')).toContainText(/answer/);
});

test('"/" and Ctrl-K lead to the field, but a slash typed in a text stays a slash', async ({
  page,
}) => {
  await page.goto('/en/shipping/where-is-my-parcel/');
  await page.keyboard.press('/');
  await expect(page.getByRole(field)).toBeFocused();
  await page.getByRole(field).pressSequentially('and/or');
  await expect(page.getByRole(field)).toHaveValue('and/or');
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole(field)).toBeFocused();
});

test('Enter leads to the results, whose address can be shared, reloaded and gone back to', async ({
  page,
}) => {
  await page.goto('/de/');
  await page.getByRole(field).fill('retoure');
  await page.getByRole(field).press('Enter');
  await page.waitForURL('**/de/suche/?q=retoure');
  const first = page.locator('[data-results] a').first();
  const title = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('retoure');
  await expect(page.locator('[data-results] a').first()).toHaveText(title ?? '');
});

test('typing errors, missing umlauts and split words are understood', async ({ page }) => {
  await page.goto('/de/');
  for (const [query, title] of [
    ['rueckgabe', /zurück|Rück/],
    ['pakket beschädigt', /beschädigt/],
    ['liefer zeit', /Lieferung|lange/],
  ] as const) {
    await page.getByRole(field).fill(query);
    await expect(page.getByRole('option').first(), query).toContainText(title);
  }
});

test('without an answer the page says so, and takes the question along to a person', async ({
  page,
}) => {
  await page.goto('/en/search/?q=xylophone+lessons+for+beginners');
  await expect(page.locator('[data-note]:not(lotse-search *)')).toContainText(
    'We have no answer to this yet.',
  );
  await page.getByRole('link', { name: 'Ask a person instead' }).click();
  await expect(page.locator('lotse-contact')).toContainText('xylophone lessons for beginners');
  await expect(page.getByRole('link', { name: /hilfe@/ })).toHaveAttribute('href', /xylophone/);
});

test('what a reader types is shown as text, whatever it is', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('dialog', (dialog) => failures.push(dialog.message()));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '(((',
    '\\',
    '🙂🙂🙂',
    'مرحبا',
    '%%%',
    'a'.repeat(400),
    'Hilfe! '.repeat(720),
    'x',
    '\u202eabc',
    '.*+?^$[]{}',
    'und oder',
    '12345678',
  ]) {
    await page.goto(`/de/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(query.slice(0, 60));
    const note = page.locator('[data-note]:not(lotse-search *)');
    await expect(note).not.toHaveText('Wird gesucht …');
    await expect(note).toHaveText(/\p{L}{3,}/u);
    await expect(note).not.toHaveText(/nicht erreichbar|\b0\b/);
  }
  expect(failures).toEqual([]);
});

test('when the index cannot be loaded, all questions are listed instead', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/search/?q=refund');
  await expect(page.locator('[data-note]:not(lotse-search *)')).toContainText(
    'Search is not available right now',
  );
  await expect(page.getByRole('link', { name: 'Where is my parcel?' })).toBeVisible();
});

test('nothing of the search is loaded before somebody wants to search', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/en/shipping/where-is-my-parcel/', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => loaded.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});
