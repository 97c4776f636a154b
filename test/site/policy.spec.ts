import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from '../../src/collector/start-server.ts';

/** What the browser itself says about a policy that was broken. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const tell = (window as unknown as { tellViolation(text: string): void }).tellViolation;
      tell(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  return violations;
}

for (const locale of ['de', 'en'])
  test(`search, reading and vote work under the strict policy, in ${locale}`, async ({ page }) => {
    const violations = await violationsOf(page);
    const home = await page.goto(`/${locale}/`);
    const policy = home?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'; script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*/);
    // Nothing comes from elsewhere; only a withdrawal goes to the shop's own address.
    for (const directive of policy.split('; ').filter((one) => /https?:/.test(one)))
      expect(directive).toMatch(
        /^(?:connect-src|form-action) 'self' https:\/\/www\.halm-und-faden\.example$/,
      );

    const wasm = page.waitForResponse(/wasm\.\w+\.pagefind/);
    await page
      .getByRole('combobox')
      .fill(locale === 'de' ? 'wo bleibt mein geld' : 'refund not arrived');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect((await wasm).ok()).toBe(true);
    await page.getByRole('option').first().click();
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('lotse-feedback button').first().click();
    await expect(page.locator('lotse-feedback [data-status]')).toContainText(
      locale === 'de' ? 'angekommen' : 'arrived',
    );
    expect(violations).toEqual([]);
  });

test('full text search runs, which needs WebAssembly', async ({ page }) => {
  await page.goto('/de/');
  const found = await page.evaluate(async () => {
    const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
    await pagefind.init();
    return (await pagefind.search('Paket')).results.length;
  });
  expect(found).toBeGreaterThan(0);
});

test('a script that somebody got into a page does not run', async ({ page }) => {
  await page.route('**/de/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>window.evil = 1</script></body>',
    );
    await route.fulfill({ response, body });
  });
  const violations = await violationsOf(page);
  await page.goto('/de/');
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  expect(violations.join()).toContain('script-src');
});

test('the report online opens with its password, with its own styles and scripts, and closes again', async ({
  page,
}) => {
  const reports = mkdtempSync(join(tmpdir(), 'lotse-report-'));
  const { createHash } = await import('node:crypto');
  const script = "document.querySelector('h1').dataset.ran = 'yes'";
  const style = 'h1 { color: rgb(1, 2, 3); }';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}`;
  writeFileSync(
    join(reports, 'index.html'),
    `<!doctype html><html lang="de"><head><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}"><title>r</title><style>${style}</style></head><body><h1>Bericht</h1><script>${script}</script></body></html>`,
  );
  const server = await startServer({
    dist: 'dist',
    site: () => ({ locales: ['de'], timeZone: 'Europe/Berlin' }),
    databaseUrl: 'sqlite::memory:',
    port: 0,
    host: '127.0.0.1',
    insights: { password: 'correct horse battery', folder: reports },
  });
  try {
    const violations = await violationsOf(page);
    await page.goto(`${server.url}/insights/`);
    await page.getByLabel('Passwort').fill('falsch geraten');
    await page.getByRole('button', { name: 'Bericht öffnen' }).click();
    await expect(page.getByRole('status')).toHaveText('Das war nicht das Passwort.');
    await page.getByLabel('Passwort').fill('correct horse battery');
    await page.getByRole('button', { name: 'Bericht öffnen' }).click();
    await expect(page.getByRole('heading', { name: 'Bericht' })).toHaveAttribute('data-ran', 'yes');
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
    expect(new URL(page.url()).pathname).toBe('/insights/');
    await page.goto(`${server.url}/insights/logout`);
    await page.goto(`${server.url}/insights/`);
    await expect(page.getByLabel('Passwort')).toBeVisible();
    expect(violations).toEqual([]);
  } finally {
    await server.close();
    rmSync(reports, { recursive: true });
  }
});
