import { type ArticleRule, finding } from '../rule.ts';

/** Under the frontmatter stands something to read. */
export const bodyThere: ArticleRule = ({ file, source, tree, frontmatter }) => {
  if (!frontmatter || !tree) return [];
  // Comments in braces are the one thing in a tree that nobody sees.
  if (tree.children.some(({ type }) => type !== 'mdxFlowExpression')) return [];
  return [
    finding(
      file,
      { line: source.trimEnd().split('\n').length, column: 1 },
      'The article has no text.',
      'Write under the frontmatter what the reader does, step by step.',
    ),
  ];
};
