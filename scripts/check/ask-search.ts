import type { Finding } from '../../src/content-files/finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import type { ReadOptions } from '../../src/content-files/read-folder.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { checkAcceptance } from '../lib/acceptance.ts';
import { acceptanceSummary } from '../lib/report-acceptance.ts';
import { stopOnFindings } from '../lib/stop-on-findings.ts';
import { withSearchIndex } from '../lib/with-search-index.ts';

/**
 * Builds the search of a content folder, and asks it what editors say that it answers.
 * @throws UserError when the content has mistakes: nothing can be built of it
 */
export async function askSearch(
  root: string,
  options: ReadOptions,
  locale: EditorLocale,
): Promise<{ findings: Finding[]; sentence: string }> {
  const content = await readContent(root, options);
  stopOnFindings(
    content.findings.filter(({ severity }) => severity === 'error'),
    locale,
  );
  const { findings, asked, found } = await withSearchIndex(toSearchDocuments(content), (dir) =>
    checkAcceptance(content, dir),
  );
  return { findings, sentence: acceptanceSummary(asked, found) };
}
