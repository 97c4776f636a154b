import { readContentOnce } from './read-content-once.ts';

/**
 * The path of every article in the language that it is written in, with the day on which it last changed or was last
 * compared with what the shop does; for `lastmod` in the sitemap. A page that only borrows another language's text, or
 * leads on, is not among them.
 */
export async function sitemapDates(
  content: string,
  today: string,
): Promise<Map<string, string | undefined>> {
  const { articles } = await readContentOnce(content, { today });
  return new Map(
    articles.map(({ url, data: { updated = '', checked = '' } }) => [
      url,
      (updated > checked ? updated : checked) || undefined,
    ]),
  );
}
