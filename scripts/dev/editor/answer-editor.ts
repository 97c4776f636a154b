import { readFile } from 'node:fs/promises';
import type { Report } from '../../../src/core/insights/report.ts';
import { reportSchema } from '../../../src/core/insights/report-schema.ts';
import { editorAnswer, editorNotes } from '../../../src/report/html/editor-notes.ts';
import { createNumbers } from '../../../src/report/numbers.ts';
import { createView } from '../../../src/report/report-view.ts';
import { reportWords } from '../../../src/report/words/words.ts';
import type { DevIndex } from '../dev-index.ts';

/** Where the panel of an article asks: what the report says of it, and whether a question finds it. */
export const editorPath = '/api/editor/';

/**
 * Answers the panel with pieces of HTML in the language of the article.
 * @param reports files in which a report may lie; the first that is there counts, and is read anew each time
 */
export function createEditorAnswers(
  index: DevIndex,
  reports: readonly string[],
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const article = searchParams.get('article') ?? '';
    const locale = article.split('/')[1] ?? 'en';
    const words = reportWords(createNumbers(locale));
    const { title, only, question, placeholder, asking, failed } = words.editor;
    switch (pathname.slice(editorPath.length)) {
      case 'words':
        return Response.json({ title, only, question, placeholder, asking, failed });
      case 'notes': {
        const report = await readReport(reports);
        return fragment(editorNotes(report && createView(report, { locale }), article, words));
      }
      case 'ask': {
        const search = await index.search(locale);
        return fragment(editorAnswer(await search(searchParams.get('q') ?? ''), article, words));
      }
      default:
        return new Response(null, { status: 404 });
    }
  };
}

function fragment(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The first of these reports that is there; one that cannot be read is named in the terminal. */
async function readReport(files: readonly string[]): Promise<Report | undefined> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    try {
      const report: unknown = JSON.parse(text);
      reportSchema.parse(report);
      return report as Report;
    } catch {
      console.warn(
        `${file} is not a report of this version of Lotse: npm run insights makes a new one.`,
      );
    }
  }
  return undefined;
}
