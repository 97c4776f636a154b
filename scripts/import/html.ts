import { readHtmlFolder } from '../../src/moving-in/sources/html-folder.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const html: ArticleSource = {
  summary: 'a folder of HTML pages',
  takes: `a folder of HTML pages, such as a website that was saved. Folders are categories; a folder or a
name with a language (de/…, parcel.de.html) says the language, else <html lang>.`,
  async read({ source, locale, network }) {
    const folder = openSource(source, 'the folder with the pages');
    return readHtmlFolder(folder, locale, network ? {} : undefined);
  },
};
