import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { slugOf } from '../../core/content/slug-of.ts';
import { type HtmlNode, textOf } from '../html/html-node.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** A title as plain text: some programs export it with entities, or with markup. "a < b" stays. */
export function plainTitle(written: string): string {
  const marked = /&(?:#\w+|[a-z]\w+);|<\/?[a-z][^>]*>/i.test(written);
  const words = marked
    ? textOf((parser.parse(written) as { children: HtmlNode[] }).children)
    : written;
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\ufeff\ufffd-\uffff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[…\s]+/, '')
    .trim();
}

/** A title from the beginning of a text that has none; empty where it has no words. */
export function titleFrom(html: string): string {
  const heading = /<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]\s*>/i.exec(html.slice(0, 100_000))?.[1];
  const words = plainTitle(
    (heading ?? html.slice(0, 2000))
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<[^>]*>?/g, ' '),
  );
  if (slugOf(words) === '' && !/\p{L}/u.test(words)) return '';
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
