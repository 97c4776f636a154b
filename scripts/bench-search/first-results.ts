import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import type { BenchedSite } from './build-site.ts';
import { quantile } from './quantile.ts';

/** "Fast 4G" of Chromium's devtools: 60 ms and 9 Mbit/s, times the factors that it corrects them by. Bytes a second. */
const fast4g = {
  offline: false,
  latency: 60 * 2.75,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};

/** How long after the page has loaded the first key is pressed, in ms. */
const moments = { 'at once': 0, 'after 3 s': 3_000 } as const;

interface Measured {
  ms: number;
  /** KB on the wire with headers, from the first key on. */
  first: number;
  all: number;
}

/** Rows of a table: site, moment, and medians over rounds. Sites take turns, so that a busy machine is busy for all. */
export async function firstResults(
  sites: readonly BenchedSite[],
  queries: readonly string[],
  rounds: number,
): Promise<string[][]> {
  const browser = await chromium.launch(await findBrowser());
  const servers = await Promise.all(sites.map((site) => site.serve()));
  const measured = new Map<string, Measured[]>();
  try {
    for (let round = 0; round < rounds; round++)
      for (const [at, site] of sites.entries())
        for (const moment of Object.keys(moments) as (keyof typeof moments)[]) {
          const key = `${site.title}\t${moment}`;
          const query = queries[round % queries.length] ?? '';
          const url = `${servers[at]?.url}${site.start}`;
          const one = await measure(browser, site, url, query, moments[moment]);
          measured.set(key, [...(measured.get(key) ?? []), one]);
        }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
  const median = (key: string, what: keyof Measured) =>
    quantile(
      (measured.get(key) ?? []).map((one) => one[what]),
      0.5,
    );
  return [...measured.keys()].map((key) => {
    const [title = '', moment = ''] = key.split('\t');
    const ms = median(key, 'ms');
    const rival = sites.find((site) => site.title !== title)?.title;
    const ratio = title === sites[0]?.title && rival !== undefined;
    return [
      title,
      moment,
      `${ms.toFixed(0)}${ratio ? ` (${(ms / median(`${rival}\t${moment}`, 'ms')).toFixed(2)} × ${rival})` : ''}`,
      median(key, 'first').toFixed(1),
      median(key, 'all').toFixed(1),
    ];
  });
}

async function measure(
  browser: Browser,
  site: BenchedSite,
  url: string,
  query: string,
  wait: number,
): Promise<Measured> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const received = await countBytes(devtools);
    await devtools.send('Network.emulateNetworkConditions', fast4g);
    await page.goto(url, { waitUntil: 'load' });
    if (site.opener) {
      await page.locator(`${site.opener}:not([disabled])`).first().click();
      await page.locator(site.field).first().waitFor();
    }
    await page.waitForTimeout(wait);
    await watchFirstResult(page, site.result);
    const before = received();
    const shown = page.waitForFunction(() => (window as Watched).firstResult, undefined, {
      timeout: 30_000,
    });
    await page.locator(site.field).first().pressSequentially(query);
    const ms = await (await shown).jsonValue();
    const first = received() - before;
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_500);
    return { ms: ms ?? Number.NaN, first: first / 1000, all: (received() - before) / 1000 };
  } finally {
    await context.close();
  }
}

type Watched = Window & { firstResult?: number };

/** Notes the time from the first key to the first frame in which a result is visible. */
async function watchFirstResult(page: Page, result: string): Promise<void> {
  await page.evaluate((selector) => {
    const watched = window as Watched;
    const begin = () => {
      const start = performance.now();
      const look = () => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].some(
          (element) => element.offsetParent !== null && element.textContent !== '',
        );
        if (found) watched.firstResult = performance.now() - start;
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener('keydown', begin, { capture: true, once: true });
  }, result);
}

async function countBytes(devtools: CDPSession): Promise<() => number> {
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => bytes;
}
