import type { ArticleFile } from './read-article.ts';

/** The last part of an article's address: its `slug` in this language, else its file name. */
export function articleSlug({ fields, slug }: Pick<ArticleFile, 'fields' | 'slug'>): string {
  return typeof fields.slug === 'string' ? fields.slug : slug;
}
