import type { ListItem, Nodes, Paragraph, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Facts } from '../core/content/facts.ts';
import { attributeText } from './attribute-text.ts';
import { factNodes } from './fact-nodes.ts';
import { parseBody } from './parse-body.ts';
import type { Element } from './read-flows.ts';

export interface MarkdownOptions {
  facts: Facts;
  locale: string;
  /** The full address of what an article links to. */
  link: (href: string) => string;
  /** What stands above the countries in a table of facts: "Country". */
  country: string;
  /** The word before a callout: "Important". */
  callout: (component: string) => string | undefined;
  /** Where a picture lies; without this, its description and its caption are left of it. */
  image?: (url: string) => string;
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * An article's text as plain Markdown, readable by any program: facts filled in, callouts as quotations that begin
 * with their word, links as full addresses. Of a picture its description and its caption are left, of any other
 * component its text.
 *
 * @param body MDX without frontmatter
 * @returns empty when the body cannot be read
 */
export function articleMarkdown(body: string, options: MarkdownOptions): string {
  const { tree } = parseBody(body);
  if (!tree) return '';
  plain(tree, options);
  return writer.stringify(tree as Root).trim();
}

function plain(parent: Parents, options: MarkdownOptions): void {
  parent.children = parent.children.flatMap((node) => {
    if ('children' in node) plain(node, options);
    return plainNode(node, options);
  }) as typeof parent.children;
}

function plainNode(node: Nodes, options: MarkdownOptions): Nodes[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return factNodes(node, options) ?? element(node, options);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return [];
    case 'image':
      if (options.image) return [{ ...node, url: options.image(node.url) }];
      return [{ type: 'text', value: [node.alt, node.title].filter(Boolean).join(' – ') }];
    case 'link':
      return [{ ...node, url: options.link(node.url) }];
    default:
      return [node];
  }
}

function element(node: Element, { callout }: MarkdownOptions): Nodes[] {
  if (node.name === 'Ask') return question(node);
  if (node.name === 'When') return [answer(node)];
  const word = node.name ? callout(node.name) : undefined;
  if (word === undefined || node.type !== 'mdxJsxFlowElement') return node.children;
  return [{ type: 'blockquote', children: [strongLine(word), ...node.children] }];
}

/** A guided flow: its question, and its answers as a list; what is asked next stands in the answer that leads to it. */
function question(node: Element): Nodes[] {
  const answers = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? (child.children as Nodes[]) : [child],
  );
  const items = answers.filter((child) => child.type === 'listItem');
  return [
    strongLine(attributeText(node, 'question') ?? ''),
    { type: 'list', ordered: false, spread: true, children: items },
  ];
}

function answer(node: Element): ListItem {
  const inLine = node.type === 'mdxJsxTextElement';
  const children = inLine
    ? [{ type: 'paragraph' as const, children: node.children }]
    : node.children;
  const label = strongLine(attributeText(node, 'answer') ?? '');
  return {
    type: 'listItem',
    spread: true,
    children: [label, ...children] as ListItem['children'],
  };
}

function strongLine(value: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value }] }],
  };
}
