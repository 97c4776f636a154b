import type { Heading, Root } from 'mdast';
import { headingAnchors } from '../content-files/heading-anchors.ts';
import type { ForeignArticle } from './foreign-article.ts';
import { toMarkdownTree } from './html/to-markdown-tree.ts';
import { tidyTree } from './markdown/tidy-tree.ts';
import type { Remark } from './remark.ts';

/** An article's text as a tree whose links and images still say what the source said. */
export interface ConvertedArticle {
  foreign: ForeignArticle;
  tree: Root;
  /** From the ids of the old text to the anchors of the new one; `''` is the top. */
  anchors: ReadonlyMap<string, string>;
  remarks: Remark[];
  /** Addresses of links and images in the source, in its order. */
  links: readonly string[];
  images: readonly string[];
}

export function convertArticle(foreign: ForeignArticle): ConvertedArticle {
  const remarks: Remark[] = [];
  if (`${foreign.title}${foreign.html}`.includes('\ufffd'))
    remarks.push({ kind: 'broken-letters' });
  const { tree, ids, top, links, images } = toMarkdownTree(foreign.html, remarks);
  tidyTree(tree, foreign.title);
  return { foreign, tree, anchors: anchorsOf(tree, ids, top), remarks, links, images };
}

function anchorsOf(
  tree: Root,
  ids: ReadonlyMap<Heading, readonly string[]>,
  top: readonly string[],
): Map<string, string> {
  const anchors = new Map(top.map((id) => [id, '']));
  const written = headingAnchors(tree);
  for (const [heading, old] of ids)
    for (const id of old) if (!anchors.has(id)) anchors.set(id, written.get(heading) ?? '');
  // Links of help desks that make anchors from headings, as this site does.
  for (const anchor of written.values()) if (!anchors.has(anchor)) anchors.set(anchor, anchor);
  return anchors;
}
