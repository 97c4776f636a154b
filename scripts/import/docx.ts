import { readDocx } from '../../src/moving-in/sources/docx.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const docx: ArticleSource = {
  summary: 'documents of Word (.docx)',
  takes: `documents of Word: one file or a folder of them. A document is an article; one with several
headings of the first level is an article for each. Folders are categories, and may be languages.`,
  async read({ source, locale, network }) {
    const folder = openSource(source, 'the .docx file, or a folder of them');
    return readDocx(folder, locale, network ? {} : undefined);
  },
};
