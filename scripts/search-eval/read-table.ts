import { readFile } from 'node:fs/promises';
import { UserError } from '../../src/core/user-error.ts';

/** Reads a tab-separated file with one header line and no quoting. Columns that are not needed are kept. */
export async function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<(Record<Column, string> & Record<string, string | undefined>)[]> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new UserError(`The file ${file} cannot be read.`, {
      hint: 'Name a tab-separated file that exists.',
      cause,
    });
  });
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new UserError(
      `${file} has no column ${missing.map((name) => `“${name}”`).join(' and ')}.`,
      {
        hint: `Its first line must name the columns, separated by tabs. Needed: ${columns.join(', ')}.`,
      },
    );
  }
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
      return row as Record<Column, string> & Record<string, string | undefined>;
    });
}
