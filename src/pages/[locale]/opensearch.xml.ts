import type { APIRoute, GetStaticPaths } from 'astro';
import { messagesFor } from '../../core/messages/messages.ts';
import { pageUrl } from '../../site-data/articles.ts';
import { baseUrl } from '../../site-data/base-url.ts';
import { favicon } from '../../site-data/brand-images.ts';
import { site } from '../../site-data/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  site.locales.map((locale) => ({ params: { locale } }));

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xmlText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const first = (text: string, count: number) => [...text].slice(0, count).join('').trim();

/** Lets a browser offer the help center's search in its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ params: { locale = '' }, site: base }) => {
  const messages = messagesFor(locale);
  const name = `${site.name} ${messages.help}`;
  // The standard allows sixteen characters.
  const shortest = name.length <= 16 ? name : first(site.name, 16);
  const results = new URL(pageUrl(locale, 'search'), baseUrl(base)).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(shortest)}</ShortName>
  <LongName>${xmlText(first(name, 48))}</LongName>
  <Description>${xmlText(messages.search.short)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="${favicon.type}">${new URL(favicon.href, baseUrl(base)).href}</Image>
  <Url type="text/html" template="${xmlText(results)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
  );
};
