import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';

const path = '/en/shipping/where-is-my-parcel/';
const first = 'What does the tracking page say?';
const second = 'When was it last scanned?';

/** Steps that the page has sent, in order. */
function stepsSent(page: Page): object[] {
  const sent: object[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) return;
    for (const event of [JSON.parse(request.postData() ?? '[]')].flat())
      if (event.type === 'flow') sent.push(event);
  });
  return sent;
}

test('one question at a time, by keyboard alone; the answers before it stand above and can be changed', async ({
  page,
}) => {
  await page.goto(path);
  const flow = page.getByRole('group', { name: first });
  await page.getByText('nothing has moved for days').focus();
  await expect(flow).toHaveJSProperty('isConnected', true);
  await page.waitForFunction(() => customElements.get('lotse-ask') !== undefined);
  await page.keyboard.press('Enter');
  await expect(flow.getByText(second)).toBeVisible();
  await expect(page.getByText('Only “announced”')).toBeHidden();
  // What the answer leads to has the focus: the next stop is its first answer.
  await page.keyboard.press('Tab');
  await expect(page.getByText('Less than three working days ago')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(flow.getByText('carrier to search for the parcel')).toBeVisible();
  await expect(flow.getByRole('listitem')).toHaveText([
    /^What does the tracking page say\? On its way, and nothing has moved for days/,
    /^When was it last scanned\? Longer ago/,
  ]);

  await page.getByRole('button', { name: `Change the answer to “${second}”` }).press('Enter');
  await expect(flow.getByText(second)).toBeFocused();
  await expect(flow.getByText('Less than three working days ago')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(flow.getByText(first)).toBeFocused();
  await expect(flow.getByText('Only “announced”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start again' })).toHaveCount(0);
});

test('what is sent are the places of the answers, once for each that is chosen, and no words', async ({
  page,
}) => {
  const sent = stepsSent(page);
  await page.goto(path);
  await page.getByText(first).hover();
  await page.waitForFunction(() => customElements.get('lotse-ask') !== undefined);
  await page.getByText('nothing has moved for days').click();
  await page.getByText('Longer ago').click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent).toMatchObject([
    {
      art: 'shipping/en/where-is-my-parcel',
      flow: expect.stringMatching(/^[0-9a-f]{8}$/),
      step: [2],
    },
    { step: [2, 1] },
  ]);
  expect(JSON.stringify(sent)).not.toMatch(/scanned|Longer|moved/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers open and close, one at a time in each question', async ({ page }) => {
    await page.goto(path);
    await page.getByText('Only “announced”').click();
    await expect(page.getByText('has not scanned it yet. In almost')).toBeVisible();
    await page.getByText('nothing has moved for days').click();
    await expect(page.getByText('has not scanned it yet. In almost')).toBeHidden();
    await page.getByText('Longer ago').click();
    await expect(page.getByText('carrier to search for the parcel')).toBeVisible();
    await expect(page.getByText(second)).toBeVisible();
  });
});

test('axe finds nothing in a flow that was followed, by day and by night, on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/versand/wo-ist-mein-paket/');
  await page.getByText('Was steht in der Sendungsverfolgung?').hover();
  await page.waitForFunction(() => customElements.get('lotse-ask') !== undefined);
  await page.getByText('seit Tagen bewegt sich nichts').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, { within: '.prose' })).toEqual([]);
  }
});

test('on paper every answer is there', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'has not scanned it yet. In almost',
    'Then the parcel is still with us',
    'carrier to search for the parcel',
  ])
    await expect(page.getByText(text)).toBeVisible();
});
