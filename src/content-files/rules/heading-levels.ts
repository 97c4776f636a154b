import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import { visit } from '../visit.ts';

/** Headings go down level by level, from ## on: who listens to a page finds the way by them. */
export const headingLevels: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  let above = 1;
  if (tree)
    visit(tree, 'heading', (heading) => {
      if (heading.depth > above + 1) {
        const right = '#'.repeat(above + 1);
        const written = '#'.repeat(heading.depth);
        findings.push(
          finding(
            'heading-levels',
            file,
            placeOfNode(heading),
            {
              found: {
                en: `The heading begins with ${written}, and no heading above it with ${right}.`,
                de: `Die Überschrift beginnt mit ${written}, und keine Überschrift über ihr mit ${right}.`,
              },
              repair: {
                en: `Write it with ${right}: levels are not left out.`,
                de: `Schreiben Sie sie mit ${right}: Ebenen werden nicht ausgelassen.`,
              },
            },
            'warning',
          ),
        );
      }
      above = heading.depth;
    });
  return findings;
};
