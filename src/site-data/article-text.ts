import { articleMarkdown } from '../content-files/article-markdown.ts';
import { fill, messagesFor } from '../core/messages/messages.ts';
import { articleHref } from './article-href.ts';
import { pageUrl, type SiteArticle } from './articles.ts';
import { facts } from './site.ts';

/**
 * An article as one Markdown document: title, answer, at a glance, text, and where it comes from. For programs that read
 * for people: assistants, other search engines, help desks.
 *
 * @param base the site's address; links in the text become full addresses under it
 */
export async function articleText(article: SiteArticle, base: URL): Promise<string> {
  const { locale, title, summary, glance, checked, url } = article;
  const messages = messagesFor(locale);
  const body = article.entry.body ?? '';
  const targets = new Map<string, string>();
  for (const [, href = ''] of body.matchAll(/\]\((\/[^)\s]*)/g))
    targets.set(href, await articleHref(href, locale));
  const absolute = (href: string) => new URL(targets.get(href) ?? href, base).href;
  const words: Record<string, string> = {
    Note: messages.article.note,
    Important: messages.article.important,
  };
  const parts = [
    `# ${title}`,
    summary,
    glance.map(({ term, value }) => `- ${term}: ${value}`).join('\n'),
    articleMarkdown(body, {
      facts,
      locale,
      country: messages.parcel.country,
      link: absolute,
      callout: (name) => words[name],
    }),
    '---',
    [
      `<${absolute(url)}>`,
      checked && fill(messages.article.checked, { date: checked }),
      `${messages.contact.short}: <${absolute(pageUrl(locale, 'contact'))}>`,
    ]
      .filter(Boolean)
      .join('  \n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
