import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { UserError } from '../core/user-error.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { detectSeparator, type Separator } from './detect-separator.ts';
import { fileKind } from './file-kind.ts';

export interface Row {
  /** Line of the file in which the row begins, from 1. */
  line: number;
  fields: readonly string[];
}

/** A CSV file as a table; `rows` reads it as it is asked for, so that memory does not grow with the file. */
export interface Table {
  file: string;
  encoding: Encoding;
  separator: Separator;
  /** Names of the columns, trimmed. */
  header: readonly string[];
  rows(): AsyncIterable<Row>;
}

/** UTF-16 units of one row. More is a quotation mark that is never closed. */
const longestRow = 4_000_000;

/**
 * Opens a CSV file, whatever program wrote it: encoding and separator are found out.
 *
 * @throws UserError for what is no table: missing, a folder, empty, Excel, a web page
 */
export async function openTable(file: string): Promise<Table> {
  const size = await sizeOf(file);
  const start = await readStart(file);
  const kind = fileKind(start);
  if (kind !== undefined)
    throw new UserError(`${file} is ${kind}, not a CSV file.`, {
      hint: 'Export it as CSV, in Excel: “Save as”, “CSV UTF-8 (comma delimited)”.',
    });
  const encoding = await detectEncoding(createReadStream(file));
  const beginning = new TextDecoder(encoding).decode(start);
  if (size === 0 || beginning.trim() === '')
    throw new UserError(`${file} is empty.`, {
      hint: 'Export it again; the first line has the names of the columns.',
    });
  refuseOtherText(file, beginning);
  const separator = detectSeparator(beginning);
  const rows = () => readRows(file, encoding, separator);
  const first = await rows()[Symbol.asyncIterator]().next();
  const header = first.done ? [] : first.value.fields.map((name) => name.trim());
  if (header.length < 2)
    throw new UserError(
      `${file} has only one column, ${JSON.stringify((header[0] ?? '').slice(0, 60))}.`,
      { hint: 'Columns are separated by commas, semicolons or tabs; export it as CSV again.' },
    );
  return {
    file,
    encoding,
    separator,
    header,
    async *rows() {
      let isHeader = true;
      for await (const row of rows()) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    },
  };
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((cause) => {
    throw new UserError(`There is no file ${file}.`, {
      hint: 'Give the path of a CSV file, such as Downloads/tickets.csv.',
      cause,
    });
  });
  if (found.isDirectory())
    throw new UserError(`${file} is a folder.`, { hint: 'Name the CSV file in it.' });
  return found.size;
}

async function readStart(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(65_536);
    const { bytesRead } = await handle.read(buffer);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function refuseOtherText(file: string, beginning: string): void {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  const what = /^<(?:!doctype|html|\?xml|[a-z])/i.test(text)
    ? 'a web page or XML'
    : /^[{[]/.test(text)
      ? 'JSON'
      : undefined;
  if (what === undefined) return;
  throw new UserError(`${file} is ${what}, not a CSV file.`, {
    hint: 'Export it as CSV. A web page is often what a help desk shows when the login has run out.',
  });
}

async function* readRows(
  file: string,
  encoding: Encoding,
  separator: Separator,
): AsyncIterable<Row> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRow,
  });
  // What fails is told by the parser, which is read below.
  pipeline(Readable.from(decoded(file, encoding)), parser, () => {});
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { line, fields: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new UserError(
      `${file}:${line} has a quotation mark that is never closed, or a row that is far too long.`,
      { hint: 'Close it, or export the file again. Nothing was imported.', cause: error },
    );
  }
}

/** Without the byte order mark, which `TextDecoder` takes off. */
async function* decoded(file: string, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file, { highWaterMark: 262_144 }))
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

function isCsvError(error: unknown): error is CsvError {
  return String((error as CsvError).code).startsWith('CSV_');
}
