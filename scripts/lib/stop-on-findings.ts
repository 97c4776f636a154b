import { formatFinding } from '../../src/content-files/format-finding.ts';
import type { Finding } from '../../src/content-files/source-content.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Prints warnings, and stops a command when the content has mistakes: all of them are named at once. */
export function stopOnFindings(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const finding of findings)
    if (!errors.includes(finding)) console.warn(formatFinding(finding));
  if (errors.length === 0) return;
  throw new UserError(errors.map(formatFinding).join('\n'), {
    hint: 'Nothing was built. Repair this, then build again.',
  });
}
