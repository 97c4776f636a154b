import type { Finding } from '../../src/content-files/finding.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import type { EditorLocale, Sentence } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';

const nothingBuilt: Sentence = {
  en: 'Nothing was built. Repair this, then build again.',
  de: 'Es wurde nichts gebaut. Beheben Sie das, und bauen Sie dann noch einmal.',
};

/** Prints warnings, and stops a command when the content has mistakes: all of them are named at once. */
export function stopOnFindings(findings: readonly Finding[], locale: EditorLocale): void {
  const errors: string[] = [];
  for (const finding of findings) {
    if (finding.severity === 'error') errors.push(formatFinding(finding, locale));
    if (finding.severity === 'warning') console.warn(formatFinding(finding, locale));
  }
  if (errors.length === 0) return;
  throw new UserError(errors.join('\n'), { hint: nothingBuilt[locale] });
}
