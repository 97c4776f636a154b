import { columnUnit } from '../../src/imports/columns.ts';
import type { Table } from '../../src/imports/open-table.ts';
import type { ChosenColumns } from './choose-columns.ts';

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'windows-1252',
} as const;
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
const origins = {
  recognised: 'recognised by its header',
  given: 'columns as given',
  remembered: 'columns as said for an earlier file',
  asked: 'columns as answered',
  guessed: 'columns by their names',
} as const;

/** What was found out about a file, so that a wrong column is noticed. */
export function describeTable(
  { file, encoding, separator, header }: Table,
  { columns, known, by }: ChosenColumns<never>,
  timeZone: string,
): string {
  const used = Object.entries<string>(columns).map(([field, column]) => `${field} = ${column}`);
  const named = new Set(Object.values<string>(columns).map((column) => columnUnit(column).column));
  const unused = header.filter((column) => !named.has(column));
  return [
    `${file}: ${known ? `${known.product}, ` : ''}${encodings[encoding]}, separated by ${separators[separator]}, ${origins[by]}.`,
    `  Used: ${used.join(', ')}.`,
    ...(unused.length > 0 ? [`  Not read: ${unused.join(', ')}.`] : []),
    `  Times that name no zone are taken as ${timeZone}.`,
  ].join('\n');
}
