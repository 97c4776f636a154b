import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import { visit } from '../visit.ts';

/** The title is the page's first heading; those in the text are below it. */
export const oneFirstHeading: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 1)
        findings.push(
          finding('one-first-heading', file, placeOfNode(heading), {
            found: {
              en: 'A heading of the first level stands in the text.',
              de: 'Im Text steht eine Überschrift der ersten Ebene.',
            },
            repair: {
              en: 'Write it with ##: the title is the page’s first heading already.',
              de: 'Schreiben Sie sie mit ##: Die erste Überschrift der Seite ist schon der Titel.',
            },
          }),
        );
    });
  return findings;
};
