import type { Nodes } from 'mdast';

/** The value of a component's attribute when it is plain text: `id="returns.windowDays"`. */
export function attributeText(node: Nodes, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attribute = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
