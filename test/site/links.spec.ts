import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';

test('every link, anchor, style, script and image of every page is there', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const origin = baseURL ?? '';
  const pages = globSync('dist/**/*.html').map(
    (file) => origin + file.replace(/^dist/, '').replace(/index\.html$/, ''),
  );
  expect(pages.length).toBeGreaterThan(80);
  const checker = new LinkChecker();
  const checked = new Set<string>();
  checker.on('link', ({ url, state }) => void (state !== LinkState.SKIPPED && checked.add(url)));
  const { links } = await checker.check({
    path: pages,
    checkFragments: true,
    checkCss: true,
    urlRewriteExpressions: [
      { pattern: /^https:\/\/hilfe\.halm-und-faden\.example/, replacement: origin },
    ],
    // What is elsewhere is not ours to ask from a test.
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`)).toEqual([]);
  expect(checked.size).toBeGreaterThan(pages.length);
});
