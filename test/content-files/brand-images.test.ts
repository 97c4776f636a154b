import { expect, test } from 'vitest';
import { cleanFiles } from './support/content-folder.ts';
import { findingsOf } from './support/planted-mistakes.ts';

const site = (brand: string) => ({ 'site.yml': `${cleanFiles['site.yml']}\nbrand: ${brand}\n` });
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1" width="4" height="1"/>';

test('a logo beside site.yml or in the folder brand is the shop’s, and no picture without use', async () => {
  const brand = site('{ logo: logo.svg, icon: brand/icon.svg }');
  expect(await findingsOf({ ...brand, 'logo.svg': svg, 'brand/icon.svg': svg })).toBe('');
});

test('a logo that is missing, or of a kind that no header shows, is told', async () => {
  const brand = site('{ logo: brand/lgo.svg }');
  expect(await findingsOf({ ...brand, 'brand/logo.svg': svg })).toContain(
    'Did you mean `brand/logo.svg`?',
  );
  expect(await findingsOf(site('{ logo: logo.jpg }'))).toContain('Name an SVG or PNG file');
});
