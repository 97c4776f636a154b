import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../src/moving-in/write-files.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'write-files-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('all files are written, and nothing is left beside them', () => {
  const root = folder();
  writeFileSync(join(root, 'a.txt'), 'before');
  writeFiles(
    root,
    new Map([
      ['a.txt', 'after'],
      ['deep/er/b.txt', 'new'],
    ]),
  );
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('after');
  expect(readFileSync(join(root, 'deep/er/b.txt'), 'utf8')).toBe('new');
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'deep']);
});

test('when one cannot be put to its place, everything is as before', () => {
  const root = folder();
  writeFileSync(join(root, 'a.txt'), 'before');
  writeFileSync(join(root, 'taken'), 'a file where a folder should be');
  expect(() =>
    writeFiles(
      root,
      new Map([
        ['a.txt', 'after'],
        ['new.txt', 'new'],
        ['taken/b.txt', 'x'],
      ]),
    ),
  ).toThrow();
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('before');
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'taken']);
});

test('no file is written outside the folder', () => {
  const root = folder();
  mkdirSync(join(root, 'in'));
  expect(() => writeFiles(join(root, 'in'), new Map([['../out.txt', 'x']]))).toThrow(
    'lies outside',
  );
  expect(readdirSync(root)).toEqual(['in']);
});
