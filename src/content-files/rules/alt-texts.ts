import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import { visit } from '../visit.ts';

/** Every picture says in words what it shows, for those who do not see it. */
export const altTexts: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, ['image', 'imageReference'], (node) => {
      if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) return;
      findings.push(
        finding(
          'alt-texts',
          file,
          placeOfNode(node),
          {
            found: {
              en: 'The picture has no text for those who do not see it.',
              de: 'Das Bild hat keinen Text für alle, die es nicht sehen.',
            },
            repair: {
              en: 'Write between [ and ] what it shows: ![The label with the bar code below](./label.png).',
              de: 'Schreiben Sie zwischen [ und ], was es zeigt: ![Das Etikett mit dem Strichcode unten](./etikett.png).',
            },
          },
          'warning',
        ),
      );
    });
  return findings;
};
