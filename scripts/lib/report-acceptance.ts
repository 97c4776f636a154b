import { formatFinding } from '../../src/content-files/format-finding.ts';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import type { EditorLocale, Sentence } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';
import { checkAcceptance } from './acceptance.ts';
import { formatCount } from './format-count.ts';
import { someQuestions } from './some-questions.ts';

const notFinished: Sentence = {
  en: 'The site in dist/ is not finished. Repair this, then build again.',
  de: 'Die Seite in dist/ ist nicht fertig. Beheben Sie das, und bauen Sie dann noch einmal.',
};

/**
 * Asks the search that was just built what the content says it answers, and prints how much of it is found. A question
 * that is not is no reason to stop a build; `npm run check -- --search` names each.
 *
 * @param dir the folder of the search index, built from the same content
 * @throws UserError when a protected query is broken
 */
export async function reportAcceptance(
  content: SourceContent,
  dir: string,
  locale: EditorLocale,
): Promise<void> {
  const some = { ...content, asked: someQuestions(content) };
  const { findings, asked, found } = await checkAcceptance(some, dir);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  console.log(acceptanceSummary(asked, found, content.asked.length));
  if (warnings.length > 0)
    console.log(
      `${formatCount(warnings.length, 'question')} could be found better: npm run check -- --search`,
    );
  if (errors.length === 0) return;
  throw new UserError(errors.map((finding) => formatFinding(finding, locale)).join('\n'), {
    hint: notFinished[locale],
  });
}

export function acceptanceSummary(asked: number, found: number, of = asked): string {
  const sample = asked < of ? ` (a sample of ${of.toLocaleString('en')})` : '';
  return `${found.toLocaleString('en')} of ${asked.toLocaleString('en')} titles and questions${sample} find their article, each question without its own line in the index.`;
}
