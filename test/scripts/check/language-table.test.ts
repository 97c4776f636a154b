import { expect, test } from 'vitest';
import { languageTable } from '../../../scripts/check/language-table.ts';
import { languageRows } from '../../../src/content-files/language/language-rows.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { readFolder } from '../../../src/content-files/read-folder.ts';
import { cleanFiles, contentFolder } from '../../content-files/support/content-folder.ts';

async function rowsOf(files: Readonly<Record<string, string>>) {
  const root = await contentFolder({ ...cleanFiles, ...files });
  const { findings } = await readContent(root, { hints: true });
  return languageRows(await readFolder(root, {}), findings);
}

const hard = `---
title: Hard?
summary: Unfortunately, the administrative interpretation necessitates additional documentation.
---

Considerable organisational complications characterise international merchandise transportation.
`;

test('each language lists its hardest article first, with its hints', async () => {
  const rows = await rowsOf({
    'shipping/en/hard.mdx': hard,
    'shipping/de/hard.mdx': hard.replace('Unfortunately', 'Leider'),
  });
  expect(rows.map(({ file, hints }) => [file, hints])).toEqual([
    ['content/shipping/de/hard.mdx', 0],
    ['content/returns/de/return-an-item.mdx', 0],
    ['content/shipping/en/hard.mdx', 1],
    ['content/returns/en/return-an-item.mdx', 0],
  ]);
  expect(rows.map(({ schoolYear }) => schoolYear === undefined)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the table is printed in the editor’s language, and an empty article breaks nothing', async () => {
  const rows = await rowsOf({ 'shipping/en/empty.mdx': '' });
  const table = languageTable(rows, 'de');
  expect(table).toMatch(
    /Artikel.*Wörter.*Sätze.*Leichtigkeit.*Schulstufe.*Längster Satz.*Hinweise/,
  );
  expect(table).toMatch(/content\/shipping\/en\/empty\.mdx\s*│\s*0 │\s*0 │\s*– │\s*– │\s*0 │/);
  expect(languageTable(rows, 'en')).toContain('Longest sentence');
});
