import type { Options } from 'rehype-remark';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** An element of a parsed HTML text. */
export type HtmlElement = Parameters<Handle>[1];
export type HtmlNode = HtmlElement['children'][number];

export function element(
  tagName: string,
  children: HtmlNode[],
  properties: HtmlElement['properties'] = {},
): HtmlElement {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): HtmlNode {
  return { type: 'text', value };
}

/** All text in it, without markup. */
export function textOf(node: HtmlNode | HtmlNode[]): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** A property as text; the parser makes lists of some. */
export function property(node: HtmlElement, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value.trim() : '';
}

/** Every element in it with one of these names, itself included, from the first to the last. */
export function elementsIn(nodes: readonly HtmlNode[], names: readonly string[]): HtmlElement[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? [...(names.includes(node.tagName) ? [node] : []), ...elementsIn(node.children, names)]
      : [],
  );
}

const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
   lotse-note lotse-important`.split(/\s+/),
);

export function isBlock(node: HtmlNode): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}
