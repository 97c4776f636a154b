import { readerText } from '../reader-text.ts';

export type Cell = string | number | null;

/** How a number is shown where the file can say so: whole, as percent, or with one decimal. */
export type CellKind = 'text' | 'count' | 'share' | 'amount';

/** A column: its head, its cell for a row, and what kind of thing stands in it. */
export interface Column<Row> {
  head: string;
  cell: (row: Row) => Cell;
  /** Default `text`. */
  kind?: CellKind;
}

/** A table ready to be written to any file. Text in it is fit to be printed; what makes a formula harmless is the file's job. */
export interface Table {
  /** What it is called in a workbook, at most 31 characters. */
  name: string;
  heads: readonly string[];
  kinds: readonly CellKind[];
  rows: readonly (readonly Cell[])[];
}

export function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Table {
  return {
    name,
    heads: columns.map(({ head }) => head),
    kinds: columns.map(({ kind = 'text' }) => kind),
    rows: rows.map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'string' ? readerText(value) : value;
      }),
    ),
  };
}
