import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

test('a tracking number leads to its carrier, and is sent nowhere before the reader follows the link', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/de/versand/wo-ist-mein-paket/');
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const number = page.getByLabel(/Sendungsnummer/);
  await number.fill('00340 4341 6109 4042 557');
  await expect(page.getByRole('link', { name: 'Bei DHL verfolgen' })).toHaveAttribute(
    'href',
    /piececode=00340434161094042557$/,
  );
  await number.fill('0123 4567 8901 23');
  await expect(page.locator('lotse-track a:visible')).toHaveText([
    'Bei DPD verfolgen',
    'Bei Hermes verfolgen',
  ]);
  await number.fill('wo ist mein paket');
  await expect(page.locator('lotse-track')).toContainText('Keiner unserer Paketdienste');
  await number.fill('<img src=x>');
  await expect(page.locator('lotse-track img')).toHaveCount(0);
  expect(asked.join('\n')).not.toMatch(/0034|0123/);
});

test('an order’s day of arrival heeds the shop’s clock, weekends and holidays', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-22T12:30:00Z')); // 13:30 in Hamburg, after the cut-off
  await page.goto('/de/versand/lieferzeiten-und-kosten/');
  await page.locator('lotse-delivery').scrollIntoViewIfNeeded();
  const answer = page.locator('lotse-delivery').getByRole('status');
  await expect(answer).toHaveText(
    'Jetzt bestellt, kommt es voraussichtlich zwischen Dienstag, 29. Dezember und Mittwoch, 30. Dezember. Es verlässt uns am Mittwoch, 23. Dezember.',
  );
  await page.getByRole('combobox', { name: 'Land' }).selectOption('Irland');
  await expect(answer).toContainText('zwischen Montag, 4. Januar und Donnerstag, 7. Januar');
});

test('the last day to return follows from the day of arrival', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto('/en/returns/return-an-item/');
  const tool = page.locator('lotse-deadline');
  await expect(tool).toContainText('You have 30 days');
  const arrived = page.getByLabel('When did it arrive?');
  await arrived.fill('2026-11-10');
  await expect(tool).toContainText('You can send it back until Thursday, 10 December 2026');
  await arrived.fill('2026-09-01');
  await expect(tool).toContainText('ended on Thursday, 1 October 2026');
  await arrived.fill('2026-12-01');
  await expect(tool).toContainText('still to come');
  await arrived.fill('');
  await expect(tool).toContainText('You have 30 days');
});

test('the small tools are accessible on a phone, by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/de/versand/wo-ist-mein-paket/',
      '/de/versand/lieferzeiten-und-kosten/',
      '/en/returns/return-an-item/',
    ]) {
      await page.goto(path);
      expect(await axeFindings(page, { within: '.tool' })).toEqual([]);
    }
  }
});

test('what differs by country stands in a table that a phone shows whole or scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/shipping/delivery-times-and-costs/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText([
    'Country',
    'Delivery time',
    'Delivery',
    'Free delivery from',
  ]);
  await expect(table.getByRole('row', { name: 'Austria' }).getByRole('cell')).toHaveText([
    '3–5 working days',
    '€7.95',
    '€120',
  ]);
  await expect(table.getByRole('rowheader')).toHaveText(['Germany', 'Austria', 'rest of the EU']);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expect(await axeFindings(page, { within: '.wide-table' })).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the carriers’ pages and the rules stand there', async ({ page }) => {
    await page.goto('/de/versand/wo-ist-mein-paket/');
    await expect(page.locator('lotse-track').getByRole('link', { name: 'DHL' })).toBeVisible();
    await expect(page.locator('lotse-track input')).toBeHidden();
    await page.goto('/de/versand/lieferzeiten-und-kosten/');
    await expect(page.locator('lotse-delivery').getByRole('status')).toHaveText(
      'Es dauert 2–3 Werktage (Deutschland), 3–5 Werktage (Österreich) und 4–7 Werktage (übrige EU), wenn Sie an einem Werktag vor 13 Uhr bestellen.',
    );
    await expect(page.getByRole('combobox', { name: 'Land' })).toBeHidden();
    await page.goto('/de/rueckgabe/artikel-zurueckschicken/');
    await expect(page.locator('lotse-deadline')).toContainText('30 Tage');
  });
});
