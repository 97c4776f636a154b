import type { APIRoute } from 'astro';
import { inLocale } from '../core/content/localized.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { baseUrl } from '../site-data/base-url.ts';
import { site } from '../site-data/site.ts';
import { topicsOf } from '../site-data/topics.ts';

/** The help center as a table of contents for language models (llmstxt.org): each article as Markdown, by language and topic. */
export const GET: APIRoute = async ({ site: base }) => {
  const address = (url: string) => new URL(url.replace(/\/$/, '.md'), baseUrl(base)).href;
  const parts = [`# ${site.name} ${messagesFor(site.locales[0] ?? 'en').help}`];
  for (const locale of site.locales) parts.push(`> ${inLocale(site.greeting, locale)}`);
  for (const locale of site.locales)
    for (const topic of await topicsOf(locale)) {
      const lines = topic.articles.map(
        ({ title, url, summary }) => `- [${title}](${address(url)}): ${summary}`,
      );
      parts.push(
        `## ${topic.title} (${messagesFor(locale).language})`,
        topic.summary,
        lines.join('\n'),
      );
    }
  return new Response(`${parts.join('\n\n')}\n`);
};
