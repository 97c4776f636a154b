import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/insights/report.ts';
import { reportWorkbook } from '../../../src/report/report-files.ts';
import { workbook } from '../../../src/report/xlsx/workbook.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

const golden = async (name: string): Promise<Report> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../golden', name, 'report.json'), 'utf8'));

/** What a spreadsheet must never compute, and what breaks the file or the row. */
const hostile = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝cmd',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>&<![CDATA[',
  '\u202egnp.exe',
  'a\u0000b\u0007c\u001b[31m',
  '\ud800 alone',
  `z\u0300${'\u0301'.repeat(200)}algo`,
  'x'.repeat(5000),
  'y'.repeat(40_000),
  '_x000D_',
];

describe('a workbook, read back', () => {
  test('holds what readers typed as text, and no formula at all', async () => {
    const file = await workbook([
      { name: 'Probe', heads: ['text'], kinds: ['text'], rows: hostile.map((text) => [text]) },
    ]);
    const [, ...rows] = readWorkbook(file)['Probe'] ?? [];
    expect(rows).toHaveLength(hostile.length);
    expect(rows.filter(([cell]) => cell?.formula !== undefined)).toEqual([]);
    expect(rows.slice(0, 6).map(([cell]) => cell?.value)).toEqual(hostile.slice(0, 6));
    expect(rows.filter(([cell]) => String(cell?.value).length > 32_767)).toEqual([]);
  });

  test('of a hostile report has no formula, no control character and no mark that turns text', async () => {
    const file = await reportWorkbook(await golden('hostile'), { locale: 'de' });
    const cells = Object.values(readWorkbook(file))
      .flat(2)
      .filter((cell) => cell !== undefined);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const seen = cells.map(({ value }) => String(value)).join(' ');
    expect(seen).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect(seen).toContain('<script>document.title="pwned"</script>');
  });

  test('has a sheet for each thing, in the language of the report, with the numbers of the report', async () => {
    const report = await golden('small');
    const sheets = readWorkbook(await reportWorkbook(report, { locale: 'en' }));
    expect(Object.keys(sheets)).toEqual(['To do', 'Texts', 'Topics', 'Comments', 'Totals']);
    const [heads = [], first = []] = sheets['Texts'] ?? [];
    const row = Object.fromEntries(heads.map((head, index) => [head?.value, first[index]?.value]));
    expect(row).toMatchObject({
      title: 'Where is my parcel?',
      reads: 1204,
      'did not help': 0.1052,
      'reads: contact': 31,
    });
    expect(sheets['Topics']).toHaveLength(1 + report.gaps.length + 1);
  });

  test('is there for an empty report too', async () => {
    const sheets = readWorkbook(await reportWorkbook(await golden('empty'), { locale: 'de' }));
    expect(sheets['Zu tun']).toHaveLength(1);
  });
});
