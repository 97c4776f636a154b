import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { attributeText } from './attribute-text.ts';
import type { ArticleFile } from './read-article.ts';

/** The address of a picture in a text; undefined for what shows none. */
export function imageUrl(node: Nodes): string | undefined {
  if (node.type === 'image') return node.url;
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? attributeText(node, 'src')
    : undefined;
}

/** Where a picture beside an article lies below the content folder: `returns/de/label.png`. */
export function imagePath(url: string, { collection, locale }: ArticleFile): string {
  const plain = url.split(/[?#]/)[0] ?? '';
  let path = plain;
  try {
    path = decodeURIComponent(plain);
  } catch {
    // A lone % stands for itself.
  }
  return posix.join(collection, locale, path);
}
