import type { Image, Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';

/** A picture stands on a line of its own: it becomes a figure with its caption, which no line of text can hold. */
export const imagesAlone: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, 'image', (node, _, parent) => {
      if (!standsAlone(node, parent))
        findings.push(finding('images-alone', file, placeOfNode(node), notAlone));
    });
  return findings;
};

const notAlone: Said = {
  found: {
    en: 'The picture stands in a line of text.',
    de: 'Das Bild steht mitten in einer Zeile.',
  },
  repair: {
    en: 'Put it on a line of its own, with an empty line before and after it.',
    de: 'Setzen Sie es in eine eigene Zeile, mit einer Leerzeile davor und danach.',
  },
};

function standsAlone(node: Image, parent: Parents | undefined): boolean {
  return (
    parent?.type === 'paragraph' &&
    parent.children.every(
      (child: Nodes) => child === node || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
