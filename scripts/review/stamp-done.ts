import { readFile, writeFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { ContentFolder } from '../../src/content-files/content-folder.ts';
import { didYouMean } from '../../src/content-files/did-you-mean.ts';
import type { ArticleFile } from '../../src/content-files/read-article.ts';
import { stampFields } from '../../src/content-files/stamp-fields.ts';
import { addMonths, defaultMonths } from '../../src/core/content/due-articles.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';

interface Stamping {
  content: string;
  today: string;
  everyMonths: number | undefined;
  locale: EditorLocale;
}

/**
 * Stamps articles as compared with the shop today. All names are looked up before the first file is written.
 *
 * @throws UserError for a name that no article has
 */
export async function stampDone(
  folder: ContentFolder,
  names: readonly string[],
  { content, today, everyMonths = defaultMonths, locale }: Stamping,
): Promise<string> {
  if (names.length === 0)
    throw new UserError('--done needs the articles that were read.', {
      hint: 'Write npm run review -- --done content/returns/en/return-an-item.mdx, or returns/return-an-item for all of its languages.',
    });
  const articles = [...new Set(names.flatMap((name) => articlesNamed(folder, name)))];
  const reviewBy = addMonths(today, everyMonths);
  for (const { file } of articles) {
    const path = pathOf(content, file);
    const stamped = stampFields(await readFile(path, 'utf8'), { checked: today, reviewBy });
    if (stamped !== undefined) await writeFile(path, stamped);
  }
  const lines = articles.map(({ file }) => `${file}  checked: ${today}, reviewBy: ${reviewBy}`);
  const count = articles.length;
  return [
    ...lines,
    locale === 'de'
      ? `${count} Artikel ${count === 1 ? 'ist' : 'sind'} als geprüft gestempelt.`
      : `${count} ${count === 1 ? 'article is' : 'articles are'} stamped as checked.`,
  ].join('\n');
}

/** Where a file that findings call `content/…` lies on disk. */
export function pathOf(content: string, file: string): string {
  return join(content, ...file.split('/').slice(1));
}

function articlesNamed({ articles }: ContentFolder, name: string): ArticleFile[] {
  const wanted = normalize(name)
    .replaceAll('\\', '/')
    .replace(/\.mdx$/, '');
  const found = articles.filter(({ file, collection, locale, slug }) =>
    [file.replace(/\.mdx$/, ''), `${collection}/${locale}/${slug}`, `${collection}/${slug}`].some(
      (known) => wanted === known || wanted.endsWith(`/${known}`),
    ),
  );
  if (found.length > 0) return found;
  const { en } = didYouMean(
    wanted,
    articles.map(({ collection, slug }) => `${collection}/${slug}`),
  );
  throw new UserError(`There is no article ${JSON.stringify(name)}.`, {
    hint: en.trim() || 'Name its file, such as content/returns/en/return-an-item.mdx.',
  });
}
