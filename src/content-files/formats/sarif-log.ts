import type { EditorLocale } from '../../core/sentence.ts';
import type { Finding } from '../finding.ts';
import { rules } from '../rule-ids.ts';

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;
const ruleIds = Object.keys(rules);

/**
 * Findings as a SARIF log, which GitHub, GitLab and editors read.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(findings: readonly Finding[], locale: EditorLocale) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lotse',
            language: locale,
            rules: Object.entries(rules).map(([id, sentence]) => ({
              id,
              shortDescription: { text: sentence[locale] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, file, line, column, severity, found, repair }) => ({
          ruleId: rule,
          ruleIndex: ruleIds.indexOf(rule),
          level: levels[severity],
          message: { text: `${found[locale]} ${repair[locale]}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}
