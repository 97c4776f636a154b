import { readCsv } from '../../src/moving-in/sources/csv.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const csv: ArticleSource = {
  summary: 'a table with one article a row (CSV)',
  takes: `a table: one article a row, with columns such as title, body, category, language, id, url, tags,
updated and draft, or their German names; or with a column for each language, such as title_de and title_en.`,
  more: '  --columns "title=Frage,body=Antwort"   where columns have other names',
  async read({ source, locale, network, columns }) {
    const folder = openSource(source, 'the .csv file');
    return readCsv(source, {
      product: 'csv',
      locale,
      columns,
      source: folder,
      network: network ? {} : undefined,
    });
  },
};
