import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** An article is text: nothing is calculated in it and nothing imported. Comments in braces are fine. */
export const plainText: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, (node: Nodes) => {
      if (node.type === 'mdxjsEsm')
        findings.push(
          finding(
            file,
            placeOfNode(node),
            '`import` and `export` are not used in articles.',
            'Take the line out: components need no import. A sentence begins with another word.',
          ),
        );
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)
      )
        findings.push(
          finding(
            file,
            placeOfNode(node),
            `\`{${node.value.trim()}}\` is a calculation, which articles do not hold.`,
            'Write \\{ for the sign itself, or <Fact id="…" /> for a number of the shop.',
          ),
        );
    });
  return findings;
};
