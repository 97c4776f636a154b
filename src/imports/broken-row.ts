/** A row that cannot be imported: where, what was found, what would be right. */
export interface BrokenRow {
  /** From 1, in the file. */
  line: number;
  /** A sentence with a full stop. */
  found: string;
  right: string;
}

export function formatBrokenRow(file: string, { line, found, right }: BrokenRow): string {
  return `${file}:${line}  ${found}  ${right}`;
}

/** What somebody sees of a value: never more than its beginning, in one line. */
export function shownValue(text: string): string {
  const value = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
