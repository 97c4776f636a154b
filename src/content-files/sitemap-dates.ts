import { readContent } from './read-content.ts';

/** The day on which each article was last compared with what the shop does, by its path; for `lastmod` in the sitemap. */
export async function sitemapDates(content: string, today: string): Promise<Map<string, string>> {
  const { articles } = await readContent(content, { today });
  return new Map(
    articles.flatMap(({ url, data }) => (data.checked ? [[url, data.checked] as const] : [])),
  );
}
