import type { Nodes, Root } from 'mdast';
import { factRows, factText } from '../core/content/fact-text.ts';
import type { Facts } from '../core/content/facts.ts';
import { attributeText } from './attribute-text.ts';
import { headingAnchors } from './heading-anchors.ts';
import { quotedFact, tabledFacts } from './quoted-facts.ts';
import { isNamed } from './read-flows.ts';
import type { SourceSection } from './source-content.ts';

/** The text before the first heading, then one section for each heading of level 2 to 4, wherever it stands. */
export function readSections(tree: Root, facts: Facts, locale: string): SourceSection[] {
  const anchors = headingAnchors(tree);
  const sections: SourceSection[] = [];
  let heading = { id: '', heading: '' };
  let text = '';

  function endSection() {
    const section = { ...heading, text: tidy(text) };
    if (section.text !== '' || section.heading !== '') sections.push(section);
    text = '';
  }

  function read(node: Nodes): void {
    if (node.type === 'heading' && node.depth >= 2 && node.depth <= 4) {
      endSection();
      heading = { id: anchors.get(node) ?? '', heading: tidy(plainText(node, facts, locale)) };
    } else if (isContainer(node)) {
      text += spokenLine(node);
      for (const child of node.children) read(child);
    } else {
      text += plainText(node, facts, locale);
    }
  }

  read(tree);
  endSection();
  return sections;
}

/** Blocks in which a heading can stand. */
const containers = ['root', 'blockquote', 'list', 'listItem', 'mdxJsxFlowElement'] as const;

function isContainer(node: Nodes): node is Extract<Nodes, { type: (typeof containers)[number] }> {
  return containers.some((type) => type === node.type) && !quotedFact(node) && !tabledFacts(node);
}

/** What a guided flow asks, and each answer to it, are read like any other line. */
function spokenLine(node: Nodes): string {
  if (isNamed(node, 'Ask')) return `${attributeText(node, 'question') ?? ''}\n`;
  if (isNamed(node, 'When')) return `${attributeText(node, 'answer') ?? ''}\n`;
  return '';
}

/** Text without markup. Blocks and list items end with a line break, table cells with a space. */
function plainText(node: Nodes, facts: Facts, locale: string): string {
  const fact = quotedFact(node);
  if (fact) {
    const value = factText(facts, fact, locale);
    return node.type === 'mdxJsxFlowElement' ? `${value}\n` : value;
  }
  const tabled = tabledFacts(node);
  if (tabled) {
    const { labels, rows } = factRows(facts, tabled, locale);
    return rows
      .map(({ place, values }) =>
        [place, ...values.map((value, at) => `${labels[at]} ${value}`)].join(' ').concat('\n'),
      )
      .join('');
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n`;
    case 'image':
      return [node.alt, node.title].filter(Boolean).join('\n');
    case 'break':
      return '\n';
    case 'paragraph':
    case 'heading':
    case 'tableRow':
      return `${childrenText(node, facts, locale)}\n`;
    case 'tableCell':
      return `${childrenText(node, facts, locale)} `;
    case 'mdxJsxTextElement':
      return `${spokenLine(node)}${childrenText(node, facts, locale)}`;
    default:
      return 'children' in node ? childrenText(node, facts, locale) : '';
  }
}

function childrenText(node: Extract<Nodes, { children: unknown }>, facts: Facts, locale: string) {
  return node.children.map((child) => plainText(child, facts, locale)).join('');
}

/** One line per block, single spaces within it; the spaces that keep a number and its unit together stay. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
