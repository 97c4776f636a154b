import type { EditorLocale } from '../../core/sentence.ts';
import type { Finding } from '../finding.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations(findings: readonly Finding[], locale: EditorLocale): string {
  return findings
    .map(({ rule, file, line, column, severity, found, repair }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${commands[severity]} ${place}::${data(`${found[locale]} ${repair[locale]}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
