import type { Finding } from './source-content.ts';

/** Two lines: where and what, then what would be right. Editors and terminals open the place from the first. */
export function formatFinding({ file, line, column, severity, found, repair }: Finding): string {
  const mark = severity === 'warning' ? 'Warning: ' : '';
  return `${file}:${line}:${column}  ${mark}${found}\n  ${repair}`;
}
