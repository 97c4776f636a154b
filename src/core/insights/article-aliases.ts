import { type ArticleText, placeOf } from './article-text.ts';

/**
 * Earlier names of articles, each with the name of today, so that a text keeps its history when its file is renamed:
 * `redirectFrom` names earlier addresses, and a file's name is its address unless it says otherwise. A file has the same
 * name in every language, so what one language says of its earlier name holds for the others.
 *
 * A name that an article has today is nobody's earlier one; one that two claim belongs to the first by the alphabet.
 */
export function articleAliases(
  articles: readonly Pick<ArticleText, 'article' | 'redirectFrom'>[],
): Map<string, string> {
  const today = new Set(articles.map(({ article }) => article));
  const aliases = new Map<string, string>();
  const claim = (name: string, article: string) => {
    if (today.has(article) && !today.has(name) && !aliases.has(name)) aliases.set(name, article);
  };
  const ordered = articles.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  for (const { article, redirectFrom = [] } of ordered) {
    const { collection, locale } = placeOf(article);
    for (const slug of redirectFrom) claim(`${collection}/${locale}/${slug}`, article);
  }
  const locales = new Set(articles.map(({ article }) => placeOf(article).locale));
  for (const { article, redirectFrom = [] } of ordered) {
    const [collection = '', , name = ''] = article.split('/');
    for (const slug of redirectFrom)
      for (const other of locales)
        claim(`${collection}/${other}/${slug}`, `${collection}/${other}/${name}`);
  }
  return aliases;
}
