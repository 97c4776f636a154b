import type { Nodes } from 'mdast';

/** The words of a piece of Markdown in one line; a line break and the end of a block are a space. */
export function wordsOf(node: Nodes): string {
  return wordsIn(node).replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isBlock = !['strong', 'emphasis', 'delete', 'link'].includes(node.type);
  return `${node.children.map(wordsIn).join('')}${isBlock ? ' ' : ''}`;
}
