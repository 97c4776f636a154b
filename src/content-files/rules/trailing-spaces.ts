import type { Code, Root } from 'mdast';
import type { Edit } from '../finding.ts';
import { type ArticleRule, finding } from '../rule.ts';
import { visit } from '../visit.ts';

/** Lines end where their text ends. Two spaces after a text are a line break in Markdown, and stay. */
export const trailingSpaces: ArticleRule = ({ file, source, body, tree }) => {
  if (!tree || !/[ \t]$/m.test(source)) return [];
  const code = codeLines(tree);
  const fix = source.split('\n').flatMap((text, at): Edit[] => {
    const written = /[ \t]+(?=\r?$)/.exec(text)?.[0];
    if (written === undefined || code.has(at + 1)) return [];
    const column = text.replace(/[ \t]+(?=\r?$)/, '').replace(/\r$/, '').length + 1;
    const isBreak = column > 1 && written.length > 1 && !written.includes('\t');
    // In the frontmatter a text of several lines may mean its blanks.
    const isFrontmatter = body.split('\n')[at] === '' && text.trim() !== '';
    return isBreak || isFrontmatter ? [] : [{ line: at + 1, column, written, meant: '' }];
  });
  const [first] = fix;
  if (first === undefined) return [];
  return [
    finding(
      'trailing-spaces',
      file,
      first,
      {
        found: {
          en: 'Blanks stand at the end of a line, where nobody sees them.',
          de: 'Am Ende einer Zeile stehen Leerzeichen, die niemand sieht.',
        },
        repair: {
          en: 'Take them out; npm run check -- --fix does so.',
          de: 'Nehmen Sie sie heraus; npm run check -- --fix tut das.',
        },
        fix,
      },
      'hint',
    ),
  ];
};

function codeLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, 'code', ({ position }: Code) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++)
      lines.add(line);
  });
  return lines;
}
