import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grounds } from '../../src/core/content/brand.ts';
import { contrast } from '../../src/core/content/contrast.ts';

const css = readFileSync('src/styles/site.css', 'utf8');

/** The colours of one scheme, by name; the dark ones stand in the media query. */
function colours(scheme: 'light' | 'dark'): Record<string, string> {
  const blocks = [...css.matchAll(/:root \{([^}]*--paper[^}]*--accent[^}]*)\}/g)].map(
    ([, body = '']) => body,
  );
  const body = blocks[scheme === 'light' ? 0 : 1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

const pairs = (['light', 'dark'] as const).flatMap((scheme) =>
  ['paper', 'sheet'].flatMap((ground) =>
    [
      ['ink', 7],
      ['quiet', 7],
      ['accent', 7],
      ['signal', 4.5],
      ['done', 4.5],
    ].map(([text, least]) => ({ scheme, ground, text: String(text), least: Number(least) })),
  ),
);

test.each(pairs)(
  '$scheme: $text on $ground holds $least to 1',
  ({ scheme, ground, text, least }) => {
    const named = colours(scheme);
    expect(contrast(named[text] ?? '', named[ground] ?? '')).toBeGreaterThanOrEqual(least);
  },
);

test.each(['light', 'dark'] as const)('%s: filled buttons can be read', (scheme) => {
  const { paper = '', accent = '' } = colours(scheme);
  expect(contrast(paper, accent)).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)(
  '%s: a shop’s accent is judged on the grounds of the site',
  (scheme) => {
    const { paper, sheet } = colours(scheme);
    expect([paper, sheet]).toEqual([...grounds[scheme]]);
  },
);
