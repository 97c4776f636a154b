import { readCsv } from '../../src/moving-in/sources/csv.ts';
import { readGorgias } from '../../src/moving-in/sources/gorgias.ts';
import { readJsonFiles } from '../../src/moving-in/sources/read-json.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const gorgias: ArticleSource = {
  summary: 'articles of a Gorgias help center (JSON of its API, or CSV)',
  takes: `a Gorgias help center: a folder or file with what its API answered (articles and categories with
their translations), or a CSV file.`,
  more: '  --columns "title=Title,body=Content"   where columns of a CSV have other names',
  async read({ source, locale, network, columns }) {
    const folder = openSource(source, 'the export: a folder, a .json or a .csv file');
    const web = network ? {} : undefined;
    if (/\.csv$/i.test(source))
      return readCsv(source, { product: 'gorgias', locale, columns, source: folder, network: web });
    const { read, broken } = await readJsonFiles(folder);
    return readGorgias(read, broken, locale, { source: folder, network: web });
  },
};
