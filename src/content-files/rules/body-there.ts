import { type ArticleRule, finding } from '../rule.ts';

/** Under the frontmatter stands something to read. */
export const bodyThere: ArticleRule = ({ file, source, tree, frontmatter }) => {
  if (!frontmatter || !tree) return [];
  // Comments in braces are the one thing in a tree that nobody sees.
  if (tree.children.some(({ type }) => type !== 'mdxFlowExpression')) return [];
  return [
    finding(
      'body-there',
      file,
      { line: source.trimEnd().split('\n').length, column: 1 },
      {
        found: { en: 'The article has no text.', de: 'Der Artikel hat keinen Text.' },
        repair: {
          en: 'Write under the frontmatter what the reader does, step by step.',
          de: 'Schreiben Sie unter die Felder, was der Leser tut, Schritt für Schritt.',
        },
      },
    ),
  ];
};
