import type { Heading, Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { Remark } from '../remark.ts';
import { cleanHtml, imageAddress } from './clean-html.ts';
import { collectIds } from './collect-ids.ts';
import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  property,
  text,
} from './html-node.ts';

export interface MarkdownTree {
  tree: Root;
  /** Ids of the old text that lead to each heading. */
  ids: Map<Heading, readonly string[]>;
  /** Every address of a link, and of an image, that stands in the HTML: what the account is balanced against. */
  links: string[];
  images: string[];
  /** Ids before the first heading. */
  top: string[];
}

type Handlers = NonNullable<Options['handlers']>;

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * HTML as a Markdown tree: boxes as `<Note>` and `<Important>`, everything that an article cannot have left out.
 * What a person should look at is added to `remarks`.
 */
export function toMarkdownTree(html: string, remarks: Remark[]): MarkdownTree {
  const read = withinReach(() => parser.parse(html.replaceAll('\0', '')));
  const parsed = (read ?? { children: [] }) as { children: HtmlNode[] };
  const found = withinReach(() => ({
    links: elementsIn(parsed.children, ['a'])
      .map((node) => property(node, 'href'))
      .filter((href) => href !== ''),
    images: elementsIn(parsed.children, ['img']).map(imageAddress),
  })) ?? { links: [], images: [] };
  const before = remarks.length;
  const clean = read && withinReach(() => cleanHtml(parsed.children, { remarks }));
  if (clean === undefined) remarks.push({ kind: 'too-deep' });
  const children = clean ?? flatText(html);
  const top = collectIds(children);
  const ids = new Map<Heading, readonly string[]>();
  for (const { kind, detail } of remarks.slice(before))
    if (kind === 'video' && detail?.startsWith('http')) found.links.push(detail);
  const handlers: Handlers = {
    'lotse-note': callout('Note'),
    'lotse-important': callout('Important'),
    'lotse-anchor': () => [],
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [
        `h${depth}`,
        headingHandler(depth as Heading['depth'], ids),
      ]),
    ),
  };
  const turn = (nodes: HtmlNode[]) =>
    unified()
      .use(rehypeRemark, { handlers })
      .runSync({ type: 'root', children: nodes } as never) as unknown as Root;
  const tree = withinReach(() => turn(children));
  if (tree) return { tree, ids, top, ...found };
  remarks.push({ kind: 'too-deep' });
  ids.clear();
  return { tree: turn(flatText(html)), ids, top: [], ...found };
}

function callout(name: string): Handlers[string] {
  return (state, node) =>
    ({
      type: 'mdxJsxFlowElement',
      name,
      attributes: [],
      children: state.toFlow(state.all(node)),
    }) as never as Nodes;
}

function headingHandler(
  depth: Heading['depth'],
  ids: Map<Heading, readonly string[]>,
): Handlers[string] {
  return (state, node: HtmlElement) => {
    const heading: Heading = {
      type: 'heading',
      depth,
      children: state.all(node) as Heading['children'],
    };
    const { dataIds } = node.properties;
    ids.set(heading, Array.isArray(dataIds) ? dataIds.map(String) : []);
    return heading;
  };
}

/** Elements thousands deep exhaust the stack of every reader of trees; a text like that is no text that anybody wrote. */
function withinReach<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The words alone, one paragraph for each block. */
function flatText(html: string): HtmlNode[] {
  return html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|li|h[1-6]|tr|br|ul|ol|table|section|blockquote)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>?/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => element('p', [text(line)]));
}
