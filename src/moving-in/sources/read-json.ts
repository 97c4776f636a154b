import { UserError } from '../../core/user-error.ts';
import { readSourceText, type SourceFolder } from './source-folder.ts';

export interface JsonFile {
  file: string;
  value: unknown;
}

/** Every JSON file of a source. One that cannot be read is named in `broken`; the others are read all the same. */
export async function readJsonFiles(
  source: SourceFolder,
): Promise<{ read: JsonFile[]; broken: string[] }> {
  const read: JsonFile[] = [];
  const broken: string[] = [];
  for (const file of source.files.filter((name) => !source.isFolder || /\.json$/i.test(name))) {
    const text = await readSourceText(source, file);
    try {
      read.push({ file, value: JSON.parse((text ?? '').replace(/^\uFEFF/, '')) });
    } catch {
      broken.push(file);
    }
  }
  if (read.length === 0)
    throw new UserError(
      broken.length > 0
        ? `${broken[0]} is no JSON, or half of it is missing.`
        : 'There is no JSON file in that folder.',
      { hint: 'Export it again; a file of JSON begins with { or [. Nothing was imported.' },
    );
  return { read, broken };
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field as text; numbers too, anything else is empty. */
export function textField(record: JsonRecord, ...names: string[]): string {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
}

/** A field as a list of texts: a list, or one text with commas. */
export function listField(record: JsonRecord, ...names: string[]): string[] {
  for (const name of names) {
    const value = record[name];
    if (Array.isArray(value) && value.length > 0)
      return value
        .flatMap((item) =>
          typeof item === 'string'
            ? [item]
            : isRecord(item)
              ? [textField(item, 'name', 'title')]
              : [],
        )
        .filter((item) => item.trim() !== '');
    if (typeof value === 'string' && value.trim() !== '')
      return value
        .split(/[,;]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
  }
  return [];
}

/** The day of a moment as other programs write it: ISO, or seconds since 1970. Undefined for what is none. */
export function dayField(record: JsonRecord, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = textField(record, name);
    if (text === '') continue;
    const compact = /^(\d{4})(\d{2})(\d{2})\d*$/.exec(text);
    const date = new Date(
      compact && Number(compact[1]) > 1990 && Number(compact[1]) < 2100
        ? `${compact[1]}-${compact[2]}-${compact[3]}`
        : /^\d{9,10}$/.test(text)
          ? Number(text) * 1000
          : text,
    );
    if (
      !Number.isNaN(date.getTime()) &&
      date.getUTCFullYear() > 1990 &&
      date.getUTCFullYear() < 2100
    )
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}
