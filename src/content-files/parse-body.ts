import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Place } from './yaml-text.ts';

export type ParsedBody =
  | { tree: Root; problem?: never }
  | { tree?: never; problem: { place: Place; reason: string; ruleId: string } };

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads Markdown with components. What MDX cannot read is a problem with a place, not an exception. */
export function parseBody(body: string): ParsedBody {
  const quickly = readQuickly(body);
  if (quickly) return { tree: quickly };
  try {
    return { tree: processor.parse(body) };
  } catch (error) {
    if (!isMessage(error)) throw error;
    return {
      problem: {
        place: { line: error.line ?? 1, column: error.column ?? 1 },
        reason: error.reason,
        ruleId: error.ruleId ?? '',
      },
    };
  }
}

/** Signs that remark takes more strictly than Sätteri, and explains better. */
const needsCare = /<(?![A-Za-z/>])|\{(?!\/\*)|^(?:import|export)\b/m;

/**
 * Reads with Sätteri, which renders the pages and needs a fifteenth of remark's time.
 *
 * @returns undefined where the two might not read the same
 */
function readQuickly(body: string): Root | undefined {
  if (needsCare.test(body)) return undefined;
  try {
    const tree = mdxToMdast(body, { features: { frontmatter: false, smartPunctuation: false } });
    return hasBareText(tree as Root) ? undefined : (tree as Root);
  } catch {
    return undefined;
  }
}

/** `<Note>On one line.</Note>`: Sätteri reads text without a paragraph, remark a paragraph with a component in it. */
function hasBareText(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const blocks = node.type === 'mdxJsxFlowElement';
  return node.children.some((child) => (blocks && isPhrase(child)) || hasBareText(child));
}

function isPhrase({ type }: Nodes): boolean {
  return [
    'text',
    'emphasis',
    'strong',
    'link',
    'inlineCode',
    'break',
    'mdxJsxTextElement',
  ].includes(type);
}

/** What the Markdown reader throws for a text it cannot read; anything else is a bug. */
function isMessage(
  error: unknown,
): error is { reason: string; line?: number; column?: number; ruleId?: string } {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
