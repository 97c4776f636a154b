import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const pairs = (['light', 'dark'] as const).flatMap((scheme) =>
  ['paper', 'sheet'].flatMap((ground) =>
    [
      ['ink', 7],
      ['quiet', 4.5],
      ['accent', 4.5],
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

test.each(['light', 'dark'] as const)(
  '%s: marked words and filled buttons can be read',
  (scheme) => {
    const { ink = '', mark = '', paper = '', accent = '' } = colours(scheme);
    expect(contrast(ink, mark)).toBeGreaterThanOrEqual(7);
    expect(contrast(paper, accent)).toBeGreaterThanOrEqual(4.5);
  },
);
