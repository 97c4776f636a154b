import { readMarkdownFolder } from '../../src/moving-in/sources/markdown-folder.ts';
import { openSource } from '../../src/moving-in/sources/source-folder.ts';
import type { ArticleSource } from './article-source.ts';

export const markdown: ArticleSource = {
  summary: 'a folder of Markdown files (Hugo, Docusaurus, Starlight, Jekyll, our own export)',
  takes: `a folder of Markdown files with fields at the top, as Hugo, Docusaurus, Starlight, Jekyll and
npm run export -- articles have them. Folders are categories; a folder or a name with a language (de/…, parcel.de.md)
says the language.`,
  async read({ source, locale, network }) {
    const folder = openSource(source, 'the folder with the Markdown files');
    return readMarkdownFolder(folder, locale, network ? {} : undefined);
  },
};
