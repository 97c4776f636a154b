import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages } from '../../../site-data/article-pages.ts';
import { articleText } from '../../../site-data/article-text.ts';
import type { SiteArticle } from '../../../site-data/articles.ts';
import { baseUrl } from '../../../site-data/base-url.ts';

/** Each article beside its page as Markdown: the same address with `.md` for the last slash. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await articlePages())
    .filter(
      ({ props: { redirect, article } }) => !redirect && article.contentLocale === article.locale,
    )
    .map(({ params, props: { article } }) => ({ params, props: { article } }));

export const GET: APIRoute<{ article: SiteArticle }> = async ({ props, site }) =>
  new Response(await articleText(props.article, baseUrl(site)));
