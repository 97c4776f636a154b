import { expect, test } from 'vitest';
import { keepingOf } from '../../../src/core/offline/keeping-of.ts';

test('pages are asked for anew, named versions are not, and nothing private is kept', () => {
  const paths = [
    '/de/',
    '/de/versand/wo-ist-mein-paket/',
    '/_astro/page.B1x2.js',
    '/pagefind/lotse-de-0a1b2c/w3.json',
    '/pagefind/fragment/de_1.pf_fragment',
    '/pagefind/lotse-de.json',
    '/favicon.svg',
    '/api/events',
    '/api/',
    '/insights',
    '/insights/',
    '/lotse.json',
    '/de/versand/wo-ist-mein-paket.md',
    '/apigarten/',
  ];
  expect(paths.map((path) => `${path} ${keepingOf(path) ?? '–'}`)).toMatchInlineSnapshot(`
    [
      "/de/ page",
      "/de/versand/wo-ist-mein-paket/ page",
      "/_astro/page.B1x2.js fixed",
      "/pagefind/lotse-de-0a1b2c/w3.json fixed",
      "/pagefind/fragment/de_1.pf_fragment fixed",
      "/pagefind/lotse-de.json changing",
      "/favicon.svg changing",
      "/api/events –",
      "/api/ –",
      "/insights –",
      "/insights/ –",
      "/lotse.json –",
      "/de/versand/wo-ist-mein-paket.md –",
      "/apigarten/ page",
    ]
  `);
});
