import type { Nodes } from 'mdast';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import { visit } from '../visit.ts';

/** An article is text: nothing is calculated in it and nothing imported. Comments in braces are fine. */
export const plainText: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, (node: Nodes) => {
      if (node.type === 'mdxjsEsm')
        findings.push(
          finding('plain-text', file, placeOfNode(node), {
            found: {
              en: '`import` and `export` are not used in articles.',
              de: '`import` und `export` gibt es in Artikeln nicht.',
            },
            repair: {
              en: 'Take the line out: components need no import. A sentence begins with another word.',
              de: 'Nehmen Sie die Zeile heraus: Bausteine brauchen keinen Import. Einen Satz beginnen Sie mit einem anderen Wort.',
            },
          }),
        );
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)
      )
        findings.push(
          finding('plain-text', file, placeOfNode(node), {
            found: {
              en: `\`{${node.value.trim()}}\` is a calculation, which articles do not hold.`,
              de: `\`{${node.value.trim()}}\` ist eine Rechnung, die es in Artikeln nicht gibt.`,
            },
            repair: {
              en: 'Write \\{ for the sign itself, or <Fact id="…" /> for a number of the shop.',
              de: 'Schreiben Sie \\{ für das Zeichen selbst, oder <Fact id="…" /> für eine Zahl des Shops.',
            },
          }),
        );
    });
  return findings;
};
