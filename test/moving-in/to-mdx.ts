import { toMarkdownTree } from '../../src/moving-in/html/to-markdown-tree.ts';
import { tidyTree } from '../../src/moving-in/markdown/tidy-tree.ts';
import { writeMdx } from '../../src/moving-in/markdown/write-mdx.ts';
import type { Remark } from '../../src/moving-in/remark.ts';

/** An HTML text as the body of an article, and what somebody should look at. */
export function toMdx(html: string, title = 'The title'): { mdx: string; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const { tree } = toMarkdownTree(html, remarks);
  tidyTree(tree, title);
  return { mdx: writeMdx(tree), remarks };
}
