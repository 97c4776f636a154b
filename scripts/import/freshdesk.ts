import { readFreshdesk } from '../../src/moving-in/sources/freshdesk.ts';
import { readJsonFiles } from '../../src/moving-in/sources/read-json.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const freshdesk: ArticleSource = {
  summary: 'solutions of Freshdesk (JSON of its export or API)',
  takes: `Freshdesk’s solutions: a folder or file with its export, or with what its API answered
(categories, folders, articles; for translations in files named after their language, such as articles-de.json).`,
  async read({ source, locale, network }) {
    const folder = openSource(source, 'the export: a folder or a .json file');
    const { read, broken } = await readJsonFiles(folder);
    return readFreshdesk(read, broken, locale, {
      source: folder,
      network: network ? {} : undefined,
    });
  },
};
