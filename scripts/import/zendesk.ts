import { readJsonFiles } from '../../src/moving-in/sources/read-json.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import { readZendesk } from '../../src/moving-in/sources/zendesk.ts';
import { fetchZendesk } from '../../src/moving-in/sources/zendesk-api.ts';
import type { ArticleSource } from './article-source.ts';

export const zendesk: ArticleSource = {
  summary: 'articles of a Zendesk help center (its address, or its API’s JSON)',
  takes: `a Zendesk help center: its address, such as https://shop.zendesk.com, or a folder or
file with what its API answered (articles, sections, categories, translations, article_attachments), in any files.
Images are taken from the folder where they lie there, else fetched.`,
  more: `HELP_CENTER_AUTH  "you@shop.example/token:KEY", where articles are not public`,
  async read({ source, locales, network, say }) {
    const auth = process.env['HELP_CENTER_AUTH'];
    if (/^https?:\/\//i.test(source)) {
      const pages = await fetchZendesk(source, locales, { auth }, say);
      return readZendesk(pages, [], {
        network: network ? { auth, authHost: new URL(source).hostname } : undefined,
      });
    }
    const folder = openSource(source, 'the export: a folder or a .json file');
    const { read, broken } = await readJsonFiles(folder);
    return readZendesk(read, broken, { source: folder, network: network ? {} : undefined });
  },
};
