import type { APIRoute } from 'astro';
import type { HelpData } from '../../browser/help-panel/help-data.ts';
import { fill, messagesFor } from '../../core/messages/messages.ts';
import { baseContext } from '../../site-data/base-context.ts';
import { site } from '../../site-data/site.ts';
import { topicsOf } from '../../site-data/topics.ts';

/** What `<lotse-help>` knows of the help center when its panel is opened. */
export function getStaticPaths() {
  return site.locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params }) => {
  const { locale } = params;
  const { home, search, panel, feedback, contact, collection } = messagesFor(locale);
  const { collector, recording, contact: contactPath } = baseContext(locale);
  const data: HelpData = {
    locale,
    name: fill(panel.title, { shop: site.name }),
    collector,
    ...(recording && { recording }),
    contact: contactPath,
    topics: (await topicsOf(locale)).map(({ key, title, url, articles }) => ({
      key,
      title,
      url,
      articles: articles.map(({ article, title, url }) => ({
        article: article.replace(`/${locale}/`, '/'),
        title,
        url,
      })),
    })),
    words: { home, search, panel, feedback, contact, collection },
  };
  return new Response(JSON.stringify(data));
};
