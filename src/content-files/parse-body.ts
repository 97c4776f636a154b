import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from './yaml-text.ts';

export type ParsedBody =
  | { tree: Root; problem?: never }
  | { tree?: never; problem: { place: Place; reason: string; ruleId: string } };

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads Markdown with components. What MDX cannot read is a problem with a place, not an exception. */
export function parseBody(body: string): ParsedBody {
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

/** What the Markdown reader throws for a text it cannot read; anything else is a bug. */
function isMessage(
  error: unknown,
): error is { reason: string; line?: number; column?: number; ruleId?: string } {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
