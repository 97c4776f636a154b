import type { PhrasingContent } from 'mdast';

/** Addresses as people type them into a text. A full stop at the end ends the sentence. */
const address =
  /https?:\/\/[^\s<>"'`{}|\\^[\]]+|www\.[\w-]+\.[a-z]{2,}[^\s<>"'`{}|\\^[\]]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

declare module 'mdast' {
  interface LinkData {
    /** It was no link, only an address in the text. */
    typed?: boolean;
  }
}

/** Makes links of the addresses that were only typed, as browsers and help desks show them. */
export function linkAddresses(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
      return [{ ...node, children: linkAddresses(node.children) }];
    return node.type === 'text' ? linkedText(node.value) : [node];
  });
}

function linkedText(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(address)) {
    const shown = found.replace(/[.,;:!?'"*_~)]+$/, '');
    const url = /^https?:/i.test(shown)
      ? shown
      : shown.includes('@')
        ? `mailto:${shown}`
        : `https://${shown}`;
    if (!URL.canParse(url)) continue;
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    parts.push({
      type: 'link',
      url,
      data: { typed: true },
      children: [{ type: 'text', value: shown }],
    });
    from = index + shown.length;
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}
