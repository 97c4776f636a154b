import { stringify } from 'csv-stringify/sync';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';

type Cell = string | number | null;

/** A column: its head, and its cell for a row. */
export interface Column<Row> {
  head: string;
  cell: (row: Row) => Cell;
}

/**
 * A table that a spreadsheet opens by a double click: UTF-8 with a byte order mark, and for German semicolons and decimal
 * commas. Text is never a formula: `=`, `+`, `-`, `@` at the start, also in full width, get an apostrophe before them.
 */
export function spreadsheet<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { words }: Pick<ReportView, 'words'>,
): string {
  const german = words.locale === 'de';
  const cells = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? readerText(value) : value;
    }),
  );
  return stringify([columns.map(({ head }) => head), ...cells], {
    bom: true,
    delimiter: german ? ';' : ',',
    escape_formulas: true,
    cast: {
      number: (value) => {
        const rounded = String(Math.round(value * 10_000) / 10_000);
        return german ? rounded.replace('.', ',') : rounded;
      },
    },
  });
}
