import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentOnce } from '../../src/content-files/read-content-once.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

const today = '2026-11-21';

test('what has not changed is read once, whoever asks', async () => {
  const root = await contentFolder(cleanFiles);
  const first = await readContentOnce(root, { today });
  expect(await readContentOnce(root, { today, drafts: false })).toBe(first);
  expect(await readContentOnce(root, { today, drafts: true })).not.toBe(first);
  expect(await readContentOnce(root, { today: '2026-11-22' })).not.toBe(first);
});

test('a file that is added or taken away is read at once', async () => {
  const root = await contentFolder(cleanFiles);
  const titles = async () =>
    (await readContentOnce(root, { today })).articles.map(({ data }) => data.title);
  const before = await titles();
  const file = join(root, 'returns/en/new-one.mdx');
  writeFileSync(file, '---\ntitle: A new one\nsummary: What is new about it.\n---\n\nText.\n');
  expect(await titles()).toEqual(expect.arrayContaining([...before, 'A new one']));
  rmSync(file);
  expect(await titles()).toEqual(before);
});
