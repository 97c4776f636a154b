import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isPlaceholder, placeholderSign } from '../../core/content/placeholder.ts';
import type { ArticleFile } from '../read-article.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

const fieldsToWrite = ['title', 'summary'] as const;

/**
 * What `npm run new` left to be written, is written. A draft is told of its title and summary, so that nobody has to
 * look for them; as soon as readers see the article, each gap in it is a mistake.
 */
export const writtenTexts: ArticleRule = (article) =>
  article.fields.draft === true
    ? unwrittenFields(article, 'warning')
    : [...unwrittenFields(article, 'error'), ...unwrittenText(article)];

function unwrittenFields(
  { file, fields, frontmatter }: ArticleFile,
  severity: Finding['severity'],
): Finding[] {
  return fieldsToWrite.flatMap((field) => {
    const text = fields[field];
    if (typeof text !== 'string' || !isPlaceholder(text) || !frontmatter) return [];
    return [
      finding(
        file,
        frontmatter.placeOf([field]),
        `The \`${field}\` is not written yet.`,
        field === 'title'
          ? `Write the question in the customer’s words, without the ${placeholderSign}.`
          : `Write the answer in one or two sentences, without the ${placeholderSign}.`,
        severity,
      ),
    ];
  });
}

function unwrittenText({ file, tree }: ArticleFile): Finding[] {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, 'text', (node: Extract<Nodes, { type: 'text' }>) => {
      if (node.value.trim() !== placeholderSign) return;
      findings.push(
        finding(
          file,
          placeOfNode(node),
          `Something is still to be written here: \`${placeholderSign}\`.`,
          'Write it, or take the line out. `draft: true` keeps the article from readers until then.',
        ),
      );
    });
  return findings;
}
