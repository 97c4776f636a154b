import { type AskedTopic, newArticle } from '../../src/content-files/new-article.ts';
import type { CollectionName } from '../../src/core/content/collections.ts';
import type { ArticleKind } from '../../src/core/content/kinds.ts';
import type { NewFile } from './write-files.ts';

/** Everything that was asked. */
export interface Answers {
  collection: CollectionName;
  locale: string;
  title: string;
  kind: ArticleKind;
  /** The file name without `.mdx`. */
  slug: string;
  topic?: AskedTopic;
  /** `<collection>/<file name>` of the nearest articles. */
  related: readonly string[];
}

export interface Place {
  /** The content folder, as an editor writes it. */
  root: string;
  locales: readonly string[];
  isThere(path: string): boolean;
}

export function pathOf(
  root: string,
  { collection, locale, slug }: Pick<Answers, 'collection' | 'locale' | 'slug'>,
): string {
  return `${root}/${collection}/${locale}/${slug}.mdx`;
}

/** The draft, and beside it one to translate in each language that does not have the article yet. */
export function planFiles(answers: Answers, { root, locales, isThere }: Place): NewFile[] {
  const { title, kind, locale, topic, related } = answers;
  const own = pathOf(root, answers);
  const stubs = locales
    .map((other) => ({ other, path: pathOf(root, { ...answers, locale: other }) }))
    .filter(({ path }) => path !== own && !isThere(path));
  return [
    { path: own, text: newArticle({ locale, title, kind, related, ...(topic && { topic }) }) },
    ...stubs.map(({ other, path }) => ({
      path,
      text: newArticle({ locale: other, title: '', kind, related, original: { file: own, title } }),
    })),
  ];
}
