import { readPhpMyFaq } from '../../src/moving-in/sources/phpmyfaq.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const phpmyfaq: ArticleSource = {
  summary: 'FAQs of phpMyFAQ (its XML or JSON export)',
  takes: `phpMyFAQ: its export as XML or JSON, one file or a folder of them.`,
  async read({ source, locale, network }) {
    const folder = openSource(source, 'the export: an .xml or .json file, or a folder');
    return readPhpMyFaq(folder, locale, network ? {} : undefined);
  },
};
