import { visit } from 'unist-util-visit';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** The title is the page's first heading; those in the text are below it. */
export const oneFirstHeading: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 1)
        findings.push(
          finding(
            file,
            placeOfNode(heading),
            'A heading of the first level stands in the text.',
            'Write it with ##: the title is the page’s first heading already.',
          ),
        );
    });
  return findings;
};
