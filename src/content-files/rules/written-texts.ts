import type { Nodes } from 'mdast';
import { isPlaceholder, placeholderSign } from '../../core/content/placeholder.ts';
import type { Finding, Severity } from '../finding.ts';
import type { ArticleFile } from '../read-article.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import { visit } from '../visit.ts';

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
  severity: Severity,
): Finding[] {
  return fieldsToWrite.flatMap((field) => {
    const text = fields[field];
    if (typeof text !== 'string' || !isPlaceholder(text) || !frontmatter) return [];
    return [
      finding(
        'written-texts',
        file,
        frontmatter.placeOf([field]),
        {
          found: {
            en: `The \`${field}\` is not written yet.`,
            de: `\`${field}\` ist noch nicht geschrieben.`,
          },
          repair:
            field === 'title'
              ? {
                  en: `Write the question in the customer’s words, without the ${placeholderSign}.`,
                  de: `Schreiben Sie die Frage in den Worten der Kunden, ohne das ${placeholderSign}.`,
                }
              : {
                  en: `Write the answer in one or two sentences, without the ${placeholderSign}.`,
                  de: `Schreiben Sie die Antwort in ein oder zwei Sätzen, ohne das ${placeholderSign}.`,
                },
        },
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
        finding('written-texts', file, placeOfNode(node), {
          found: {
            en: `Something is still to be written here: \`${placeholderSign}\`.`,
            de: `Hier ist noch etwas zu schreiben: \`${placeholderSign}\`.`,
          },
          repair: {
            en: 'Write it, or take the line out. `draft: true` keeps the article from readers until then.',
            de: 'Schreiben Sie es, oder nehmen Sie die Zeile heraus. `draft: true` hält den Artikel bis dahin von Lesern fern.',
          },
        }),
      );
    });
  return findings;
}
