import { foldText } from './fold-text.ts';
import type { PackedArticles, PackedDetails } from './front-files.ts';
import type { FrontArticle } from './front-index.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { splitWords } from './split-words.ts';

/** @param whole whether what hits show beyond the title comes along */
export function packArticles(
  articles: readonly FrontArticle[],
  locale: string,
  whole: boolean,
): PackedArticles {
  const collections = [...new Set(articles.map(({ collection }) => collection))];
  const folders = collections.map((name) =>
    folderOf(articles.find(({ collection }) => collection === name)?.url ?? ''),
  );
  const place = ({ collection }: FrontArticle) => collections.indexOf(collection);
  return {
    collections,
    folders,
    collection: packNumbers(articles.map(place)),
    title: articles.map(({ title }) => title),
    article: articles.map(({ article, collection, title }) =>
      shorten(article, `${collection}/${locale}/`, likelySlug(title)),
    ),
    url: articles.map((article) =>
      shorten(article.url, folders[place(article)] ?? '', `${slugOf(article.article)}/`),
    ),
    asked: articles.map(({ asked = [] }) => asked),
    ...(whole && { details: packDetails(articles), page: articles.map(({ page }) => page) }),
  };
}

export function packDetails(articles: readonly FrontArticle[]): PackedDetails {
  return {
    summary: articles.map(({ summary }) => summary),
    fact: articles.map(({ fact = '' }) => fact),
  };
}

/** @throws Error when the columns do not belong together */
export function unpackArticles(packed: PackedArticles, locale: string): FrontArticle[] {
  const { collections, folders, title, details, page } = packed;
  const places = unpackNumbers(packed.collection);
  for (const column of [places, packed.article, packed.url, packed.asked, details?.summary, page])
    if (column && column.length !== title.length)
      throw new Error('The list of articles is incomplete.');
  return places.map((place, number) => {
    const collection = collections[place] ?? '';
    const own = title[number] ?? '';
    const prefix = `${collection}/${locale}/`;
    const article = restore(packed.article[number] ?? '', prefix, likelySlug(own));
    const asked = packed.asked[number] ?? [];
    return {
      article,
      url: restore(packed.url[number] ?? '', folders[place] ?? '', `${slugOf(article)}/`),
      title: own,
      collection,
      summary: '',
      page: page?.[number] ?? '',
      ...(asked.length > 0 && { asked }),
      ...(details && unpackDetails(details, number)),
    };
  });
}

/** @param at place of the article among these */
export function unpackDetails(
  { summary, fact }: PackedDetails,
  at: number,
): Pick<FrontArticle, 'summary' | 'fact'> {
  return { summary: summary[at] ?? '', ...(fact[at] && { fact: fact[at] }) };
}

/** What most writers call an article's file. */
function likelySlug(title: string): string {
  return splitWords(foldText(title, '')).join('-');
}

function slugOf(article: string): string {
  return article.slice(article.lastIndexOf('/') + 1);
}

function folderOf(url: string): string {
  return url.replace(/[^/]*\/?$/, '');
}

/** Marks a value that is written out. */
const written = '\t';

/** Nothing for the likely value, what follows the prefix, or all of it. */
function shorten(value: string, prefix: string, likely: string): string {
  if (value === prefix + likely) return '';
  const rest = value.slice(prefix.length);
  return value.startsWith(prefix) && rest !== '' && !rest.startsWith(written)
    ? rest
    : written + value;
}

function restore(short: string, prefix: string, likely: string): string {
  if (short.startsWith(written)) return short.slice(written.length);
  return prefix + (short === '' ? likely : short);
}
