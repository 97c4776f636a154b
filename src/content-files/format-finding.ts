import type { EditorLocale, Sentence } from '../core/sentence.ts';
import type { Finding, Severity } from './finding.ts';

/** Said before what was found; an error says enough by itself. */
const marks: Readonly<Record<Severity, Sentence>> = {
  error: { en: '', de: '' },
  warning: { en: 'Warning: ', de: 'Warnung: ' },
  hint: { en: 'Hint: ', de: 'Hinweis: ' },
};

/** One line: where, what, and what would be right. Editors and terminals open the place from it. */
export function formatFinding(
  { file, line, column, severity, found, repair }: Finding,
  locale: EditorLocale,
): string {
  return `${file}:${line}:${column}  ${marks[severity][locale]}${found[locale]}  ${repair[locale]}`;
}
