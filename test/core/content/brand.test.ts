import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandStyles, grounds } from '../../../src/core/content/brand.ts';
import { contrast, leastContrast, readableTone } from '../../../src/core/content/contrast.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#0a5a78', '#0a5a78')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2); // WebAIM's well-known near miss
});

test('whatever colour a shop has, there is a tone of it that can be read on every ground', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (accent) => {
      expect(
        leastContrast(readableTone(accent, grounds.light, '#000000', 4.5), grounds.light),
      ).toBeGreaterThanOrEqual(4.5);
      expect(
        leastContrast(readableTone(accent, grounds.dark, '#ffffff', 4.5), grounds.dark),
      ).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 20_261_122 },
  );
  expect(readableTone('#0a5a78', grounds.light, '#000000', 4.5)).toBe('#0a5a78');
});

test('a shop that changes nothing adds no styles; an accent brings its own dark twin', () => {
  expect(brandStyles({})).toBe('');
  expect(brandStyles({ accent: '#7a1f5c', titleFont: 'Georgia, serif' })).toMatchInlineSnapshot(`
    ":root{--accent:#7a1f5c;--font-title:Georgia, serif}
    @media (prefers-color-scheme:dark){:root{--accent:#ad749a}}"
  `);
  expect(brandStyles({ accent: '#7a1f5c', accentDark: '#ffaadd' })).toContain('--accent:#ffaadd');
});
