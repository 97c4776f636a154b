import type { Nodes, Parents, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Facts } from '../core/content/facts.ts';
import { type FactStyle, formatFact } from '../core/content/format-fact.ts';
import { isReplyPlaceholder, type ReplyPlaceholder } from '../core/content/reply.ts';
import { attributeText } from './attribute-text.ts';
import { placeholderName } from './placeholder-name.ts';

export interface ReplyOptions {
  facts: Facts;
  locale: string;
  /** The full address of what a reply links to. */
  link(href: string): string;
  /** How the help desk writes a placeholder. */
  placeholder(name: ReplyPlaceholder): string;
}

/** A reply as a help desk takes it. */
export interface ReplyText {
  text: string;
  html: string;
}

const toHtml = unified().use(remarkGfm).use(remarkRehype).use(rehypeStringify);

/** A reply with facts, addresses and placeholders filled in: as plain text, and as HTML of paragraphs, lists and links. */
export function replyText(tree: Root, options: ReplyOptions): ReplyText {
  const plain = structuredClone(tree);
  fill(plain, options);
  return {
    text: plain.children.map(blockText).join('\n\n'),
    html: toHtml.stringify(toHtml.runSync(plain)),
  };
}

function fill(parent: Parents, options: ReplyOptions): void {
  parent.children = parent.children.flatMap((node) => {
    if ('children' in node) fill(node, options);
    return filled(node, options);
  }) as typeof parent.children;
}

function filled(node: Nodes, { facts, locale, link, placeholder }: ReplyOptions): Nodes[] {
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const fact = facts.facts[attributeText(node, 'id') ?? ''];
      const style = (attributeText(node, 'as') ?? 'text') as FactStyle;
      return asBlock(node.type === 'mdxJsxFlowElement', fact && formatFact(fact, locale, style));
    }
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const name = placeholderName(node.value);
      const known = name !== undefined && isReplyPlaceholder(name) ? placeholder(name) : undefined;
      return asBlock(node.type === 'mdxFlowExpression', known);
    }
    case 'link':
      return [{ ...node, url: link(node.url) }];
    default:
      return [node];
  }
}

function asBlock(block: boolean, value: string | undefined): Nodes[] {
  if (value === undefined) return [];
  return block
    ? [{ type: 'paragraph', children: [{ type: 'text', value }] }]
    : [{ type: 'text', value }];
}

function blockText(node: Nodes, _at = 0): string {
  switch (node.type) {
    case 'list':
      return node.children
        .map((item, at) => {
          const mark = node.ordered ? `${(node.start ?? 1) + at}.` : '-';
          return `${mark} ${item.children.map(blockText).join('\n')}`;
        })
        .join('\n');
    default:
      return inlineText(node).trim();
  }
}

/** A link keeps its address behind its words: not every help desk sends HTML. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'link': {
      const words = node.children.map(inlineText).join('');
      return words === node.url ? words : `${words} (${node.url})`;
    }
    default:
      return 'children' in node ? node.children.map((child) => inlineText(child)).join('') : '';
  }
}
