import { expect, type Page, test } from '@playwright/test';

/** One page of each kind. */
const paths = [
  '/de/',
  '/en/returns/',
  '/de/versand/wo-ist-mein-paket/',
  '/de/versand/paket-beschaedigt/',
  '/de/suche/?q=wo+bleibt+mein+geld',
  '/en/contact/',
  '/de/widerrufen/',
  '/en/404/',
];

test.describe('400 % zoom and wider spacing', () => {
  // The reader's own style sheet stands above what the page allows.
  test.use({ bypassCSP: true });

  /** WCAG 2.2, 1.4.12: nothing may be lost when a reader sets text like this. */
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;

  test('nothing is cut off, hidden under something else, or scrolls sideways', async ({ page }) => {
    test.setTimeout(60_000);
    // 1280 px at 400 % are 320.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await lost(page), `${path} at 400 %`).toEqual([]);
      await page.addStyleTag({ content: spacing });
      expect(await lost(page), `${path} at 400 %, with wider spacing`).toEqual([]);
    }
  });
});

/** Text that is cut off by its box, controls that lie on one another, and a page that is wider than the window. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => element.outerHTML.slice(0, 100);
    const shown = (element: Element) =>
      element.checkVisibility() && !element.closest('.sr-only, .wide-table');
    const cut = [...document.querySelectorAll('body :not(input, textarea)')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        hides &&
        shown(element) &&
        (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
      );
    });
    const controls = [...document.querySelectorAll('main button, main summary, main input')].filter(
      shown,
    );
    const covered = controls.filter((one, at) =>
      controls.slice(at + 1).some((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // The search button lies within the field, whose text ends before it.
        const within = one.closest('form') === other.closest('form') && one.matches('input');
        return across > 1 && down > 1 && !within;
      }),
    );
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
      ...cut.map((element) => `cut off: ${named(element)}`),
      ...covered.map((element) => `covered: ${named(element)}`),
    ];
  });
}

/** What has the focus, and whether a ring of at least 2 px, or its own field's edge, shows it. */
async function expectRing(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const rings: number[] = [];
    for (let element = document.activeElement; element; element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle !== 'none') rings.push(Number.parseFloat(outlineWidth));
    }
    return Math.max(0, ...rings);
  });
  expect(
    ring,
    await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120)),
  ).toBeGreaterThanOrEqual(2);
}

/** Goes on with Tab until something of this name has the focus; every stop on the way is seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    await expectRing(page);
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`Nothing called ${name} could be reached with the Tab key.`);
}

test('by keyboard alone, and always seen: from the question to the answer, the vote, a person, the other language', async ({
  page,
}) => {
  await page.goto('/de/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().focus();
  await expectRing(page);
  await page.keyboard.type('paket kaputt angekommen');
  await expect(page.getByRole('option').first()).toContainText('beschädigt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/beschädigt angekommen/);

  await tabTo(page, /^Ja/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ihre Antwort ist angekommen')).toBeVisible();

  await page.goto('/de/versand/paket-beschaedigt/');
  await tabTo(page, /Melden Sie sich direkt bei uns/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/de\/kontakt\//);
  await tabTo(page, /^English$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('without styles the order makes sense: the way past the header, header, content, footer, and headings step by step', async ({
  page,
}) => {
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const order = await page.evaluate(() => ({
      first: document.querySelector('a, button, input')?.getAttribute('href'),
      landmarks: [...document.querySelectorAll('body > header, body > main, body > footer')].map(
        ({ localName }) => localName,
      ),
      levels: [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ localName }) =>
        Number(localName.slice(1)),
      ),
    }));
    expect(order.first, path).toBe('#content');
    expect(order.landmarks, path).toEqual(['header', 'main', 'footer']);
    expect(order.levels[0], path).toBe(1);
    expect(
      order.levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [at, level] of order.levels.entries())
      expect(
        level - (order.levels[at - 1] ?? level),
        `${path}, heading ${at + 1}`,
      ).toBeLessThanOrEqual(1);
  }
});

test('with images off, what they show and their caption stand there', async ({ page }) => {
  await page.route(/\.(?:svg|png|webp)$/, (route) => route.abort());
  await page.goto('/de/versand/paket-beschaedigt/');
  const figure = page.getByRole('figure');
  await expect(figure.getByRole('img', { name: /Karton mit eingedrückter Ecke/ })).toBeAttached();
  await expect(figure.getByText('Je ein Foto: Karton, Etikett, Schaden.')).toBeVisible();
});

test('a page is loaded in one go for readers who save data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/de/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => !/favicon|\/api\/events/.test(path))).toEqual(['/de/']);
});
