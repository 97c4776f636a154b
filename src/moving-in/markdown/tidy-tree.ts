import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { linkAddresses } from './link-addresses.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';
import { typedLists } from './typed-lists.ts';

/** Makes a Markdown tree from HTML what a person would have written. Headings stay the same nodes. */
export function tidyTree(tree: Root, title: string): void {
  tidyChildren(tree);
  dropTitle(tree, title);
  levelHeadings(tree);
  dropOuterRules(tree);
}

function tidyChildren(parent: Parents): void {
  if (holdsPhrasing(parent)) {
    parent.children = tidyPhrasing(linkAddresses(parent.children as PhrasingContent[])) as never;
    return;
  }
  for (const child of parent.children) if ('children' in child) tidyChildren(child);
  const flow = (parent.children as RootContent[]).flatMap(tidyBlock);
  parent.children = (
    ['root', 'listItem', 'blockquote', 'mdxJsxFlowElement'].includes(parent.type)
      ? typedLists(flow)
      : flow
  ) as never;
}

function holdsPhrasing(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell'].includes(node.type);
}

/** One block as none, one or several. */
function tidyBlock(node: RootContent): RootContent[] {
  if (node.type === 'paragraph') return splitAtBreaks(node);
  if (node.type === 'heading') return tidyHeading(node);
  if (node.type === 'blockquote' || node.type === 'list')
    return node.children.length === 0 ? [] : [node];
  if (node.type === 'listItem') return isEmpty(node) ? [] : [node];
  if ((node.type as string) === 'mdxJsxFlowElement') return isEmpty(node) ? [] : [node];
  if (node.type === 'code') return node.value.trim() === '' ? [] : [node];
  return [node];
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'code' || node.type === 'inlineCode') return false;
  if ('children' in node) return node.children.every(isEmpty);
  return node.type !== 'text' || node.value.trim() === '';
}

/** Two line breaks were meant as the end of a paragraph. */
function splitAtBreaks(node: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  const breaks = (part: PhrasingContent[]) => part.at(-1)?.type === 'break';
  for (const child of node.children) {
    const part = parts.at(-1) ?? [];
    if (child.type === 'text' && child.value.trim() === '' && (breaks(part) || part.length === 0))
      continue;
    if (child.type !== 'break') part.push(child);
    else if (breaks(part)) parts.push([]);
    else if (part.length > 0) part.push(child);
  }
  return parts
    .map(trimmed)
    .filter((children) => !children.every(isEmpty))
    .map((children) => ({ type: 'paragraph', children }));
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (kept.at(-1)?.type === 'break' || isBlank(kept.at(-1))) kept.pop();
  while (kept[0]?.type === 'break' || isBlank(kept[0])) kept.shift();
  return kept.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 || kept[at - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    const end = at === kept.length - 1 || kept[at + 1]?.type === 'break' ? start.trimEnd() : start;
    return { ...node, value: end };
  });
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** A heading is one line, and bold by itself. */
function tidyHeading(node: Heading): RootContent[] {
  const [only, ...others] = node.children;
  if (others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis'))
    node.children = only.children;
  node.children = trimmed(
    node.children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child)),
  );
  return textIn(node).trim() === '' ? [] : [node];
}

/** The page shows the title itself. */
function dropTitle(tree: Root, title: string): void {
  const same = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [first] = tree.children;
  if (first?.type === 'heading' && same(textIn(first)) === same(title)) tree.children.shift();
}

/** From 2 down without a step left out, and not deeper than 4: the page's title is the only heading of level 1. */
function levelHeadings(tree: Root): void {
  const open: number[] = [];
  function walk(node: Nodes): void {
    if (node.type === 'heading') {
      while ((open.at(-1) ?? 0) >= node.depth) open.pop();
      open.push(node.depth);
      node.depth = Math.min(4, open.length + 1) as Heading['depth'];
    } else if ('children' in node) for (const child of node.children) walk(child);
  }
  walk(tree);
}

function dropOuterRules(tree: Root): void {
  const rule = (node: RootContent | undefined) => node?.type === 'thematicBreak';
  while (rule(tree.children[0])) tree.children.shift();
  while (rule(tree.children.at(-1))) tree.children.pop();
  tree.children = tree.children.filter((node, at, all) => !(rule(node) && rule(all[at - 1])));
}
