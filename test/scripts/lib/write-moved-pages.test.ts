import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeMovedPages } from '../../../scripts/lib/write-moved-pages.ts';

function emptySite(): string {
  const out = mkdtempSync(join(tmpdir(), 'moved-pages-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  return out;
}

test('each old address has a page that leads on, where it can be a file', () => {
  const out = emptySite();
  const to = '/de/versand/wo-ist-mein-paket/';
  const paths = [
    '/hc/de/articles/1-Rückgabe',
    '/index.php?id=2',
    '/../outside',
    '/',
    `/${'x'.repeat(300)}`,
  ];
  const written = writeMovedPages(
    Object.fromEntries(paths.map((path) => [path, to])),
    out,
    'https://help.example',
  );
  expect(written).toBe(1);
  const page = readFileSync(join(out, 'hc/de/articles/1-Rückgabe/index.html'), 'utf8');
  expect(page).toContain(`<html lang="de">`);
  expect(page).toContain(`content="0; url=${to}"`);
  expect(page).toContain(`href="https://help.example${to}"`);
  expect(existsSync(join(out, '../outside'))).toBe(false);
});

test('a page of the site stays', () => {
  const out = emptySite();
  mkdirSync(join(out, 'de'));
  writeFileSync(join(out, 'de/index.html'), 'home');
  writeFileSync(join(out, 'robots.txt'), '');
  expect(writeMovedPages({ '/de/': '/de/a/', '/robots.txt/x': '/de/a/' }, out)).toBe(0);
  expect(readFileSync(join(out, 'de/index.html'), 'utf8')).toBe('home');
});
