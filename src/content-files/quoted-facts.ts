import type { Nodes } from 'mdast';
import { namesIn, type QuotedFact } from '../core/content/fact-text.ts';
import { attributeText, hasAttribute } from './attribute-text.ts';

/** The fact that a `<Fact … />` quotes; undefined for any other piece of a text. */
export function quotedFact(node: Nodes): QuotedFact | undefined {
  if (!isElement(node, 'Fact')) return undefined;
  return {
    id: attributeText(node, 'id') ?? '',
    as: attributeText(node, 'as') === 'number' ? 'number' : 'text',
    country: attributeText(node, 'country'),
    countries: hasAttribute(node, 'countries'),
  };
}

/** The facts that a `<FactTable … />` shows beside each other; undefined for any other piece of a text. */
export function tabledFacts(node: Nodes): string[] | undefined {
  return isElement(node, 'FactTable') ? namesIn(attributeText(node, 'ids') ?? '') : undefined;
}

function isElement(node: Nodes, name: string): boolean {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  );
}
