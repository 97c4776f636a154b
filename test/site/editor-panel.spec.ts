import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('a built site holds nothing of the editor’s panel', () => {
  const files = globSync('dist/**/*.{html,js,css}');
  expect(files.length).toBeGreaterThan(70);
  const traces = /api\/editor|lotse-(?:question|panel-folded)|Für die Redaktion|For editors/;
  expect(files.filter((file) => traces.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a built site holds nothing of the component book', () => {
  expect(globSync('dist/components/**')).toEqual([]);
  const pages = globSync('dist/**/*.html');
  expect(
    pages.filter((file) => /data-example|Bausteine für Artikel/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});
