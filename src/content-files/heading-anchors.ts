import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { visit } from './visit.ts';

/**
 * The anchor of every heading, as Astro's own Markdown processor gives it: GitHub's rule over the
 * heading's text, repeats numbered, headings of all six levels counted, components left out of the text.
 */
export function headingAnchors(tree: Root): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  visit(tree, 'heading', (heading) => {
    anchors.set(heading, slugger.slug(writtenText(heading)));
  });
  return anchors;
}

/** Astro turns `--` into a dash before it makes the anchor; GitHub's rule drops dashes and keeps hyphens. */
function writtenText(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/(?<!-)-{2,3}(?!-)/g, '–');
  if (node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(writtenText).join('') : '';
}
