import writeExcelFile from 'write-excel-file/node';
import type { Cell, CellKind, Table } from '../tables/table.ts';

/** Excel refuses a file with a longer text in a cell. */
const longestText = 32_767;
/** Widths in characters: as wide as the text, within these. */
const narrowest = 9;
const widest = 60;

const formats: Partial<Record<CellKind, string>> = {
  count: '#,##0',
  share: '0.0%',
  amount: '#,##0.0',
};

/**
 * A workbook with one sheet for each table, its heads fixed. Text is written as text, so a spreadsheet never takes it
 * for a formula, whatever it begins with. Only the times inside the file differ from run to run.
 */
export async function workbook(tables: readonly Table[]): Promise<Buffer> {
  return writeExcelFile(
    tables.map((table) => ({
      sheet: table.name,
      data: [
        table.heads.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
        ...table.rows.map((row) => row.map((cell, index) => cellOf(cell, table.kinds[index]))),
      ],
      columns: table.heads.map((_, index) => ({ width: widthOf(table, index) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellOf(value: Cell, kind: CellKind = 'text') {
  if (value === null || value === '') return null;
  if (typeof value === 'string')
    return { value: value.slice(0, longestText).toWellFormed(), type: String, wrap: true };
  const format = formats[kind];
  return { value, type: Number, ...(format !== undefined && { format }) };
}

function widthOf({ heads, rows }: Table, index: number): number {
  const texts = rows.map((row) => row[index]).filter((cell) => typeof cell === 'string');
  const longest = Math.max((heads[index] ?? '').length / 2, ...texts.map(({ length }) => length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest) + 2));
}
