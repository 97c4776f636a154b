import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTable } from '../../src/imports/open-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = 'Id;Betreff;Größe\n1;"Wo ist, mein\nPaket; bitte?";ä\n2;"Er sagte ""nein""";€\n';

async function read(path: string) {
  const table = await openTable(path);
  return { ...table, rows: await Array.fromAsync(table.rows()) };
}

describe('a table', () => {
  const utf16be = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  const western = Buffer.from(text.replace('€', '?'), 'latin1');
  western[western.lastIndexOf(0x3f)] = 0x80;
  test.each([
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', 'utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', 'utf-16le', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', 'utf-16be', utf16be],
    ['windows-1252', 'windows-1252', western],
  ])('is the same in %s', async (name, encoding, bytes) => {
    const table = await read(file(`${name}.csv`, bytes));
    expect(table.encoding).toBe(encoding);
    expect(table.separator).toBe(';');
    expect(table.header).toEqual(['Id', 'Betreff', 'Größe']);
    expect(table.rows).toEqual([
      { line: 2, fields: ['1', 'Wo ist, mein\nPaket; bitte?', 'ä'] },
      { line: 4, fields: ['2', 'Er sagte "nein"', '€'] },
    ]);
  });

  test.each([
    [',', 'a,b\n1,2\n'],
    ['\t', 'a\tb, c\n1\t2\n'],
    [';', '"a, b";c\r\n1;2\r\n'],
    ['|', 'a|b\n1|2'],
  ])('finds its separator %j', async (separator, content) => {
    const table = await read(file('separated.csv', content));
    expect(table.separator).toBe(separator);
    expect(table.rows[0]?.fields).toEqual(['1', '2']);
  });

  test('is known to be windows-1252 by a letter far behind', async () => {
    const late = Buffer.concat([
      Buffer.from(`a,b\n${'1,2\n'.repeat(60_000)}`),
      Buffer.from([0x33, 0x2c, 0xe4, 0x0a]),
    ]);
    const table = await read(file('late.csv', late));
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows.at(-1)).toEqual({ line: 60_002, fields: ['3', 'ä'] });
  });

  test('leaves empty lines out and keeps the number of each line', async () => {
    const table = await read(file('gaps.csv', 'a,b\n\n1,2\n\n\n3,4\n'));
    expect(table.rows.map(({ fields }) => fields)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(table.rows.at(-1)?.line).toBeLessThanOrEqual(6);
  });
});

describe('what is no table is named in one sentence', () => {
  const refused = async (path: string) => {
    const error = await read(path).then(
      () => undefined,
      (cause: Error) => cause,
    );
    return error?.message.replaceAll(folder, '');
  };

  test.each([
    ['nothing', undefined, 'There is no file /nothing.csv.'],
    ['empty', '', '/empty.csv is empty.'],
    ['blank', '\uFEFF \n\n', '/blank.csv is empty.'],
    [
      'excel',
      Buffer.from('504b030414000600', 'hex'),
      '/excel.csv is an Excel or zip file, not a CSV file.',
    ],
    [
      'old',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      '/old.csv is an old Excel file, not a CSV file.',
    ],
    [
      'page',
      '<!doctype html><title>Login</title>',
      '/page.csv is a web page or XML, not a CSV file.',
    ],
    ['json', '{"tickets": []}', '/json.csv is JSON, not a CSV file.'],
    ['single', 'just a text\nand more\n', '/single.csv has only one column, "just a text".'],
    [
      'open',
      `a,b\n1,2\n3,"never closed\n4,5\n`,
      '/open.csv:3 has a quotation mark that is never closed, or a row that is far too long.',
    ],
  ])('%s', async (name, content, sentence) => {
    const path = content === undefined ? join(folder, `${name}.csv`) : file(`${name}.csv`, content);
    expect(await refused(path)).toBe(sentence);
  });

  test('a folder', async () => {
    expect(await refused(folder)).toBe(' is a folder.');
  });
});
