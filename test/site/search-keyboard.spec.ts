import { expect, type Page, test } from '@playwright/test';

const combobox = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const status = (page: Page) => page.locator('lotse-search [role="status"]');

const startsWith = (text: string) => new RegExp(`^${text.replaceAll('?', '\\?')}`);

const journeys = {
  de: {
    results: '/de/suche/',
    query: 'wo bleibt mein geld',
    title: 'Wo bleibt meine Erstattung?',
    announced: /^\d+ Antworten\.|Eine Antwort\.|Seiten?, die helfen könnten?/,
    all: /^Alle Antworten auf/,
  },
  en: {
    results: '/en/search/',
    query: 'where is my refund',
    title: 'Where is my refund?',
    announced: /^\d+ answers\.|One answer\.|pages? that may help/,
    all: /^All answers to/,
  },
} as const;

for (const [locale, journey] of Object.entries(journeys))
  test(`with nothing but a keyboard a reader gets to the answer, back, to all answers and to a person, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.keyboard.press('/');
    await expect(combobox(page)).toBeFocused();
    await page.keyboard.type(journey.query);
    await expect(options(page).first()).toHaveAccessibleName(startsWith(journey.title));
    await expect(options(page).first()).toContainText(/\d+–\d+/);
    await expect(status(page)).toHaveText(journey.announced);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.title);

    await page.goBack();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(journey.query);
    await expect(options(page).first()).toHaveAccessibleName(startsWith(journey.title));
    await page.keyboard.press('ArrowUp'); // from the field to the last row
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).last()).toHaveAccessibleName(journey.all);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${journey.results}?q=${journey.query.replaceAll(' ', '+')}`);
    await expect(page.locator('[data-results] h2').first()).toHaveText(journey.title);

    const ask = page.locator('[data-ask] a');
    await ask.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-question]')).toHaveValue(journey.query);
  });

test('the mark goes round through the field, and typing keys take it back there', async ({
  page,
}) => {
  await page.goto('/en/');
  const input = combobox(page);
  await input.fill('refund');
  await expect(options(page).first()).toBeVisible();
  // The full text may still add a row.
  await page.waitForLoadState('networkidle');
  const count = await options(page).count();
  for (let at = 0; at < count; at++) {
    await input.press('ArrowDown');
    await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true');
    const id = (await options(page).nth(at).getAttribute('id')) ?? '';
    await expect(input).toHaveAttribute('aria-activedescendant', id);
    await expect(input).toBeFocused();
  }
  await input.press('ArrowDown');
  await expect(input).not.toHaveAttribute('aria-activedescendant', /./);
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    await input.press('ArrowDown');
    await expect(input).toHaveAttribute('aria-activedescendant', /./);
    await input.press(key);
    await expect(input, key).not.toHaveAttribute('aria-activedescendant', /./);
  }
  await input.press('Home');
  expect(await input.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await input.press('End');
  expect(await input.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(6);
});

test('Escape closes the list, a second one empties the field; Tab closes it and goes on', async ({
  page,
}) => {
  await page.goto('/en/');
  const input = combobox(page);
  await input.fill('refund');
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await input.press('Escape');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(input).toHaveValue('refund');
  await expect(page.getByRole('listbox')).toBeHidden();
  await input.press('Escape');
  await expect(input).toHaveValue('');
  await expect(input).toBeFocused();

  await input.fill('refund');
  await expect(options(page).first()).toBeVisible();
  await input.press('Alt+ArrowUp');
  await expect(options(page).first()).toBeHidden();
  await input.press('Alt+ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await input.press('Tab');
  await expect(options(page).first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('Enter while letters are being put together chooses letters, not an answer', async ({
  page,
}) => {
  await page.goto('/en/');
  const input = combobox(page);
  await input.fill('refund');
  await expect(options(page).first()).toBeVisible();
  await input.press('ArrowDown');
  const prevented = await input.evaluate((field) => {
    const keys = ['Enter', 'Escape', 'ArrowDown'];
    return keys.map(
      (key) =>
        !field.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        ),
    );
  });
  expect(prevented).toEqual([false, false, false]);
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL('/en/');
});

test('the shortcuts leave alone whoever is writing elsewhere', async ({ page }) => {
  await page.goto('/en/shipping/where-is-my-parcel/');
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(document.createElement('textarea')),
  );
  const words = page.locator('textarea').first();
  await words.fill('');
  await words.pressSequentially('either/or');
  await words.press('Control+k');
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('either/or');
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(combobox(page)).toBeFocused();
});

test('the live region speaks once the reader rests, and only there', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('lotse-search [role="status"]') as Node;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
    });
  });
  await combobox(page).pressSequentially('where is my refund', { delay: 40 });
  await expect(status(page)).not.toHaveText('');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
  await combobox(page).fill('xylophone lessons for beginners');
  await expect(status(page)).toHaveText(/^No answer yet|^We have no answer/);
  await page.goto('/en/search/?q=refund');
  await expect(page.locator('main [role="status"], main [aria-live]')).toHaveCount(1);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  test('a tap opens an answer, every row is high enough for it, and the list fits above the keyboard', async ({
    page,
  }) => {
    await page.goto('/de/');
    await combobox(page).tap();
    await combobox(page).fill('paket kaputt');
    await expect(options(page).first()).toBeVisible();
    const heights = await options(page).evaluateAll((rows) =>
      rows.map((row) => row.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    // What an on-screen keyboard does to the visible part of the page.
    await page.setViewportSize({ width: 360, height: 330 });
    await combobox(page).press('End');
    await combobox(page).fill('paket kaputt angekommen');
    await expect
      .poll(async () => {
        const box = await page.locator('lotse-search [data-panel]').boundingBox();
        return box && box.y + box.height;
      })
      .toBeLessThanOrEqual(330);
    const title = await options(page).first().locator('span').first().textContent();
    await options(page).first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  });
});
