import { expect, type Page, test } from '@playwright/test';

const field = 'combobox';
const core = /\/pagefind\/lotse-en\.json$/;

/** Answers with the core as it is, spoiled. */
async function spoilCore(page: Page, spoil: (text: string) => string): Promise<void> {
  await page.route(core, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: 'application/json', body: spoil(await response.text()) });
  });
}

for (const [what, spoil] of [
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of another version', (text: string) => text.replace('"version":3', '"version":2')],
  ['a page', () => '<!doctype html><title>Not found</title>'],
  ['empty', () => ''],
  ['missing a column', (text: string) => text.replace('"collection":"', '"collection":"A')],
] as const)
  test(`when the index is ${what}, the page says so and lists the topics`, async ({ page }) => {
    await spoilCore(page, spoil);
    await page.goto('/en/search/?q=refund');
    await expect(page.locator('[data-note]:not(lotse-search *)')).toContainText(
      'Search is not available right now',
    );
    await expect(page.locator('[data-all-topics]')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Where is my parcel?' })).toBeVisible();
    await page.goto('/en/');
    await page.getByRole(field).fill('refund');
    await expect(page.locator('lotse-search [data-panel]')).toContainText(
      'Search is not available right now',
    );
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Returns/ })
        .first(),
    ).toBeVisible();
  });

test('an index that came broken once is asked for again', async ({ page }) => {
  let broken = true;
  await page.route(core, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/en/shipping/where-is-my-parcel/');
  await page.getByRole('searchbox').focus();
  await page.getByRole(field).fill('refund');
  await expect(page.locator('lotse-search [data-panel]')).toContainText('not available');
  broken = false;
  await page.getByRole(field).fill('refunds');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('shelves and full text that are broken cost nothing but themselves', async ({ page }) => {
  await page.route(/\/pagefind\/(?!lotse-en\.json)/, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"words":' }),
  );
  await page.goto('/en/');
  await page.getByRole(field).fill('where is my parcel');
  await expect(page.getByRole('option').first()).toContainText('Where is my parcel?');
});

test('what is loaded goes on answering offline', async ({ page, context }) => {
  await page.goto('/en/');
  await page.getByRole(field).fill('refund');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole(field).fill('where is my parcel');
  await expect(page.getByRole('option').first()).toContainText('Where is my parcel?');
  await page.getByRole(field).fill('change adress');
  await expect(page.getByRole('option').first()).toContainText(/address/i);
});

test('the first answer does not wait for the full text, and its rows keep their place when that comes', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/pagefind\/pagefind\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/');
  await page.getByRole(field).fill('how long does delivery take');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.getByRole(field).press('ArrowDown');
  await page.getByRole(field).press('ArrowDown');
  const titles = () => options.locator('span:first-child').allTextContents();
  const before = await titles();
  const boxes = await options.evaluateAll((all) =>
    all.map((option) => option.getBoundingClientRect().top),
  );

  const fullText = page.waitForResponse(/\.pf_index$/);
  release();
  await fullText;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  expect((await titles()).slice(0, before.length)).toEqual(before);
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const [top] = await options.evaluateAll((all) =>
    all.map((option) => option.getBoundingClientRect().top),
  );
  expect(top).toBe(boxes[0]);
});

test('a list that was closed stays closed when the full text comes', async ({ page }) => {
  await page.route(/\/pagefind\/pagefind\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto('/en/');
  const input = page.getByRole(field);
  await input.fill('refund');
  await expect(page.getByRole('option').first()).toBeVisible();
  const fullText = page.waitForResponse(/\.pf_index$/);
  await input.press('Escape');
  await fullText;
  await page.waitForLoadState('networkidle');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('the home page is readable before the search is loaded, and loads what a first answer needs at idle', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/en/', { waitUntil: 'load' });
  await expect.poll(() => loaded.some((path) => core.test(path))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([
    '/pagefind/lotse-en.json',
  ]);
});
