import { stringify } from 'csv-stringify/sync';
import type { ReportView } from '../report-view.ts';
import type { Table } from '../tables/table.ts';

/**
 * A table that a spreadsheet opens by a double click: UTF-8 with a byte order mark, and for German semicolons and decimal
 * commas. Text is never a formula: `=`, `+`, `-`, `@` at the start, also in full width, get an apostrophe before them.
 */
export function spreadsheet({ heads, rows }: Table, { words }: Pick<ReportView, 'words'>): string {
  const german = words.locale === 'de';
  return stringify([heads, ...rows], {
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
