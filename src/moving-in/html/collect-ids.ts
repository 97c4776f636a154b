import { type HtmlElement, type HtmlNode, property } from './html-node.ts';

const heading = /^h[1-6]$/;

/**
 * Gives each heading the ids that lead to it: its own, those just before it, and those in the text under it. A link to
 * a place in the middle of a text then leads to the heading above.
 *
 * @returns ids before the first heading: they lead to the top
 */
export function collectIds(nodes: HtmlNode[]): string[] {
  const top: string[] = [];
  let under = top;
  let waiting: string[] = [];
  const owned: [HtmlElement, string[]][] = [];

  function walk(node: HtmlNode): void {
    if (node.type === 'text' && node.value.trim() !== '') {
      under.push(...waiting);
      waiting = [];
    }
    if (node.type !== 'element') return;
    const id = property(node, 'id');
    if (id !== '') waiting.push(id);
    if (heading.test(node.tagName)) {
      under = [...waiting];
      waiting = [];
      owned.push([node, under]);
    }
    for (const child of node.children) walk(child);
  }

  for (const node of nodes) walk(node);
  under.push(...waiting);
  for (const [node, ids] of owned) node.properties = { dataIds: ids };
  return top;
}
