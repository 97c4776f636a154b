import type { Finding } from '../../src/content-files/source-content.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Stops a command when the content has mistakes, and names all of them at once. */
export function stopOnFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map(
    ({ file, line, column, found, repair }) => `${file}:${line}:${column}  ${found}  ${repair}`,
  );
  throw new UserError(lines.join('\n'), {
    hint: 'Nothing was built. Repair this, then build again.',
  });
}
