import { inflateRawSync } from 'node:zlib';
import { DOMParser } from 'linkedom';

/** A cell as it stands in the file: `formula` is what a spreadsheet would compute. */
export interface ReadCell {
  value: string | number;
  formula: string | undefined;
}

/** Reads a workbook back without the library that wrote it: its sheets by name, as rows of cells. */
export function readWorkbook(file: Buffer): Record<string, (ReadCell | undefined)[][]> {
  const parts = unzip(file);
  const xml = (name: string) =>
    new DOMParser().parseFromString(parts[name]?.toString('utf8') ?? '', 'text/xml');
  const texts = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    (item) => item.textContent ?? '',
  );
  const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map(
    (sheet) => sheet.getAttribute('name') ?? '',
  );
  return Object.fromEntries(
    names.map((name, index) => {
      const rows = [...xml(`xl/worksheets/sheet${index + 1}.xml`).querySelectorAll('row')];
      return [
        name,
        rows.map((row) => {
          const cells: (ReadCell | undefined)[] = [];
          for (const cell of row.querySelectorAll('c')) {
            const value = cell.querySelector('v')?.textContent ?? '';
            cells[columnOf(cell.getAttribute('r') ?? 'A1')] = {
              value: cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : Number(value),
              formula: cell.querySelector('f')?.textContent ?? undefined,
            };
          }
          return cells;
        }),
      ];
    }),
  );
}

/** 0 for `A7`. */
function columnOf(address: string): number {
  const letters = address.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The files of a ZIP archive, by its central directory. */
function unzip(file: Buffer): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    parts[name] = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
