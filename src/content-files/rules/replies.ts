import type { Nodes } from 'mdast';
import { replyPlaceholders, replySchema } from '../../core/content/reply.ts';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { explainIssues } from '../issues/explain-issues.ts';
import { placeholderName } from '../placeholder-name.ts';
import type { ReplyFile } from '../read-replies.ts';
import { type FolderRule, finding, placeOfNode, wholeFile } from '../rule.ts';
import { visit } from '../visit.ts';
import { knownFacts } from './known-facts.ts';
import { links } from './links.ts';
import { hasMergeMarks } from './merge-marks.ts';
import { readableMarkdown } from './readable-markdown.ts';
import { readableYaml } from './readable-yaml.ts';

const known = replyPlaceholders.map((name) => `{{ ${name} }}`).join(', ');

/** A reply can be sent as it is: fields, placeholders, facts and links are there, and it is text and nothing else. */
export const replies: FolderRule = (folder) =>
  folder.replies
    .filter(({ source }) => !hasMergeMarks(source))
    .flatMap((reply) => [
      ...wrongFields(reply),
      ...wrongReference(reply, folder),
      ...readableMarkdown(reply, folder),
      ...emptyText(reply),
      ...wrongPieces(reply),
      ...knownFacts(reply, folder),
      ...links(reply, folder),
    ]);

function wrongFields({ file, frontmatter, issues }: ReplyFile): Finding[] {
  if (frontmatter === undefined)
    return [
      finding('replies', file, wholeFile, {
        found: { en: 'The reply has no fields.', de: 'Die Antwortvorlage hat keine Felder.' },
        repair: {
          en: 'Begin it with a line `---`, a `title: …`, and another line `---`.',
          de: 'Beginnen Sie sie mit einer Zeile `---`, einem `title: …` und noch einer Zeile `---`.',
        },
      }),
    ];
  return [
    ...readableYaml(file, frontmatter),
    ...explainIssues(issues, {
      rule: 'replies',
      file,
      yaml: frontmatter,
      schema: replySchema,
      owner: { en: 'a reply', de: 'einer Antwortvorlage' },
    }),
  ];
}

function wrongReference({ file, locale, data, frontmatter }: ReplyFile, folder: ContentFolder) {
  if (!data?.article || !frontmatter) return [];
  const target = findTarget(folder, data.article, locale);
  return target.article ? [] : [finding('replies', file, frontmatter.placeOf(['article']), target)];
}

function emptyText({ file, tree, frontmatter }: ReplyFile): Finding[] {
  if (!tree || !frontmatter || tree.children.some(({ type }) => type !== 'mdxFlowExpression'))
    return [];
  return [
    finding('replies', file, wholeFile, {
      found: { en: 'The reply has no text.', de: 'Die Antwortvorlage hat keinen Text.' },
      repair: {
        en: 'Write under the fields what is sent.',
        de: 'Schreiben Sie unter die Felder, was geschickt wird.',
      },
    }),
  ];
}

/** Anything but text, facts and known placeholders. */
function wrongPieces({ file, tree }: ReplyFile): Finding[] {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, (node: Nodes) => {
      if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
        findings.push(...wrongPlaceholder(file, node));
      if (
        (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
        node.name !== 'Fact'
      )
        findings.push(
          finding('replies', file, placeOfNode(node), {
            found: {
              en: `\`<${node.name ?? ''}>\` cannot be sent in a reply.`,
              de: `\`<${node.name ?? ''}>\` lässt sich nicht in einer Antwort verschicken.`,
            },
            repair: {
              en: 'Write it as text; of the components, a reply takes <Fact id="…" />.',
              de: 'Schreiben Sie es als Text; von den Bausteinen geht in einer Antwort <Fact id="…" />.',
            },
          }),
        );
    });
  return findings;
}

function wrongPlaceholder(
  file: string,
  node: Extract<Nodes, { type: 'mdxTextExpression' | 'mdxFlowExpression' }>,
): Finding[] {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
  const name = placeholderName(node.value);
  if (name !== undefined && replyPlaceholders.some((one) => one === name)) return [];
  const meant = didYouMean(name ?? node.value.trim(), replyPlaceholders);
  const written = `{${node.value}}`;
  return [
    finding('replies', file, placeOfNode(node), {
      found: {
        en: `There is no placeholder \`${written}\`.`,
        de: `Einen Platzhalter \`${written}\` gibt es nicht.`,
      },
      repair: {
        en: `${meant.en}Placeholders: ${known}.`,
        de: `${meant.de}Platzhalter: ${known}.`,
      },
    }),
  ];
}
