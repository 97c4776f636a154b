import type { Finding } from '../../src/content-files/finding.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { githubAnnotations } from '../../src/content-files/formats/github-annotations.ts';
import { sarifLog } from '../../src/content-files/formats/sarif-log.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

export const formats = ['text', 'github', 'sarif', 'json'] as const;
export type Format = (typeof formats)[number];

/** Findings as people, pull requests or other programs read them; empty when there is nothing to print. */
export function formatFindings(
  findings: readonly Finding[],
  format: Format,
  locale: EditorLocale,
): string {
  switch (format) {
    case 'text':
      return findings.map((finding) => formatFinding(finding, locale)).join('\n');
    case 'github':
      return githubAnnotations(findings, locale);
    case 'sarif':
      return JSON.stringify(sarifLog(findings, locale), null, 1);
    case 'json':
      return JSON.stringify(
        findings.map(({ found, repair, ...rest }) => ({
          ...rest,
          found: found[locale],
          repair: repair[locale],
        })),
        null,
        1,
      );
  }
}
