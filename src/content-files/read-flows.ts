import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import type { Flow, FlowQuestion } from '../core/content/flow.ts';
import { attributeText } from './attribute-text.ts';

/** A component in an article's text, on lines of its own or inside one. */
export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The guided flows of an article, in the order of the text; those inside another one are its next questions. */
export function readFlows(node: Nodes): Flow[] {
  return askedIn(node).map((ask) => {
    const flow = questionOf(ask);
    return {
      id: createHash('sha256').update(JSON.stringify(flow)).digest('hex').slice(0, 8),
      ...flow,
    };
  });
}

/** The outermost `<Ask>` below a piece of text, wherever they stand. */
export function askedIn(node: Nodes): Element[] {
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  return children.flatMap((child) => (isNamed(child, 'Ask') ? [child] : askedIn(child)));
}

/** The answers of an `<Ask>`, also when they are written on its line. */
export function answersOf(ask: Element): Element[] {
  const directly = (ask.children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? (child.children as Nodes[]) : [child],
  );
  return directly.filter((child) => isNamed(child, 'When'));
}

export function isNamed(node: Nodes, name: string): node is Element {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  );
}

function questionOf(ask: Element): FlowQuestion {
  return {
    question: attributeText(ask, 'question') ?? '',
    answers: answersOf(ask).map((when) => {
      const [next] = askedIn(when);
      const answer = attributeText(when, 'answer') ?? '';
      return next ? { answer, next: questionOf(next) } : { answer };
    }),
  };
}
