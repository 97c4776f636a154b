import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { inLocale } from '../../core/content/localized.ts';
import { messagesFor } from '../../core/messages/messages.ts';
import { articlesIn } from '../../site-data/articles.ts';
import { baseUrl } from '../../site-data/base-url.ts';
import { site } from '../../site-data/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  site.locales.map((locale) => ({ params: { locale } }));

/** What was checked or changed last, newest first: fifty articles. */
export const GET: APIRoute = async ({ params: { locale = '' }, site: base }) => {
  const articles = (await articlesIn(locale))
    .filter(({ checked }) => checked !== undefined)
    .sort((a, b) => (b.checked ?? '').localeCompare(a.checked ?? ''))
    .slice(0, 50);
  return rss({
    title: `${site.name} ${messagesFor(locale).help}`,
    description: inLocale(site.greeting, locale),
    site: new URL(`/${locale}/`, baseUrl(base)),
    customData: `<language>${locale}</language>`,
    items: articles.map(({ title, summary, url, checked }) => ({
      title,
      description: summary,
      link: url,
      pubDate: new Date(`${checked}T00:00:00Z`),
    })),
  });
};
