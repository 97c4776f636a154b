import type { Nodes } from 'mdast';

/** The value of a component's attribute when it is plain text: `id="returns.windowDays"`. */
export function attributeText(node: Nodes, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attribute = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Whether a component has an attribute, with a value or without: `countries`. */
export function hasAttribute(node: Nodes, name: string): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === name);
}
