import type { Nodes, PhrasingContent } from 'mdast';

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

/**
 * What editors with buttons leave behind: bold spaces, bold within bold, two bold words beside each other, empty links.
 * Markdown cannot say these, or only with `&#x20;`.
 */
export function tidyPhrasing(
  nodes: readonly PhrasingContent[],
  within: readonly string[] = [],
): PhrasingContent[] {
  const tidied = joined(nodes).flatMap((node) =>
    isMarked(node) ? tidyMarked(node, within) : [node],
  );
  return joined(tidied).flatMap((node, at, all) => apart(node, all[at + 1]));
}

function isMarked(node: Nodes): node is Marked {
  return ['strong', 'emphasis', 'delete', 'link'].includes(node.type);
}

function tidyMarked(node: Marked, within: readonly string[]): PhrasingContent[] {
  const children = tidyPhrasing(node.children, [...within, node.type]);
  if (within.includes(node.type)) return children;
  const [before, inner, after] = withoutOuterSpace(children);
  if (inner.length === 0) return [...before, ...after];
  return [...before, { ...node, children: inner } as PhrasingContent, ...after];
}

/** The space at both ends, and line breaks, go outside. */
function withoutOuterSpace(
  nodes: PhrasingContent[],
): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
  const inner = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (let first = inner[0]; first; first = inner[0]) {
    if (first.type === 'break') before.push(...inner.splice(0, 1));
    else if (first.type === 'text' && /^\s/.test(first.value)) {
      before.push({ type: 'text', value: ' ' });
      const value = first.value.trimStart();
      inner.splice(0, 1, ...(value === '' ? [] : [{ ...first, value }]));
    } else break;
  }
  for (let last = inner.at(-1); last; last = inner.at(-1)) {
    if (last.type === 'break') after.unshift(...inner.splice(-1, 1));
    else if (last.type === 'text' && /\s$/.test(last.value)) {
      after.unshift({ type: 'text', value: ' ' });
      const value = last.value.trimEnd();
      inner.splice(-1, 1, ...(value === '' ? [] : [{ ...last, value }]));
    } else break;
  }
  return [before, inner, after];
}

/** Neighbours of one kind are one; links only to the same address. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      result[result.length - 1] = {
        ...last,
        value: `${last.value}${node.value}`.replace(/ {2,}/g, ' '),
      };
    else if (
      last &&
      isMarked(last) &&
      last.type === node.type &&
      (last.type !== 'link' || (node as typeof last).url === last.url)
    )
      result[result.length - 1] = {
        ...last,
        children: joined([...last.children, ...(node as Marked).children]),
      } as PhrasingContent;
    else result.push(node);
  }
  return result;
}

/** `**Important:**Text` would not be read as bold: a mark that ends with a sign needs a space before a letter. */
function apart(node: PhrasingContent, next: PhrasingContent | undefined): PhrasingContent[] {
  if (!isMarked(node) || node.type === 'link' || next?.type !== 'text') return [node];
  const ends = lastText(node);
  return /[\p{P}\p{S}]$/u.test(ends) && /^[\p{L}\p{N}]/u.test(next.value)
    ? [node, { type: 'text', value: ' ' }]
    : [node];
}

function lastText(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last ? lastText(last as PhrasingContent) : '';
}
