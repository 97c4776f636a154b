import type { APIRoute, GetStaticPaths } from 'astro';
import { allArticles } from '../../site-data/articles.ts';
import { site } from '../../site-data/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  site.locales.map((locale) => ({ params: { locale } }));

/** Title and address of each article by its name, for the contact page: it names the article that a reader came from. */
export const GET: APIRoute = async ({ params: { locale } }) => {
  const articles = (await allArticles()).filter((article) => article.locale === locale);
  return Response.json(
    Object.fromEntries(articles.map(({ article, title, url }) => [article, [title, url]])),
  );
};
