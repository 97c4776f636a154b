import type { Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/**
 * Braces and angle brackets are escaped wherever they stand. The library's own rule passes over one that follows a sign
 * which it means to escape itself, as in `!<`.
 */
const escapedText: NonNullable<Options['handlers']>['text'] = (node: Text, _, state, info) => {
  let written = '';
  const parts = node.value.split(/(?<=[<{])|(?=[<{])/);
  for (const [at, part] of parts.entries()) {
    const before = at === 0 ? info.before : (written.at(-1) ?? '');
    const after = at === parts.length - 1 ? info.after : (parts[at + 1]?.[0] ?? '');
    written +=
      part === '<' || part === '{' ? `\\${part}` : state.safe(part, { ...info, before, after });
  }
  return written;
};

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    // `<https://…>` is a component to MDX.
    resourceLink: true,
    handlers: { text: escapedText },
    // A paragraph that begins with these words is a program to MDX.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport[\\s{*"\']' },
      { atBreak: true, character: 'e', after: 'xport[\\s{*]' },
    ],
  });

/** The body of an article's file. What MDX would read as a component or a calculation is escaped. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree).trim();
}
