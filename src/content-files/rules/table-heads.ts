import type { Paragraph, Table } from 'mdast';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';
import { visit } from '../visit.ts';

/** Tables say above each column what stands in it. */
export const tableHeads: ArticleRule = ({ file, tree, body }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, ['table', 'paragraph'], (node) => {
      const wrong =
        node.type === 'table'
          ? hasEmptyHead(node as Table) && emptyHead
          : isBrokenTable(node as Paragraph, body) && brokenTable;
      if (wrong)
        findings.push(
          finding('table-heads', file, placeOfNode(node as Table | Paragraph), wrong, 'warning'),
        );
    });
  return findings;
};

/** The first cell may be empty: rows then have their names below it. */
function hasEmptyHead({ children: [head] }: Table): boolean {
  const cells = head?.children ?? [];
  return cells.slice(cells.length > 1 ? 1 : 0).some(({ children }) => children.length === 0);
}

/** Lines between bars, without the line of hyphens that makes a table of them. */
function isBrokenTable({ position }: Paragraph, body: string): boolean {
  if (!position || !body.includes('|')) return false;
  const lines = body.slice(position.start.offset, position.end.offset).split('\n');
  return lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line));
}

const emptyHead: Said = {
  found: {
    en: 'A column of this table has no heading.',
    de: 'Eine Spalte dieser Tabelle hat keine Überschrift.',
  },
  repair: {
    en: 'Write above each column what stands in it, in the first line: | Country | Costs |.',
    de: 'Schreiben Sie in die erste Zeile über jede Spalte, was darin steht: | Land | Kosten |.',
  },
};

const brokenTable: Said = {
  found: {
    en: 'These lines look like a table, and are shown as text with bars.',
    de: 'Diese Zeilen sehen aus wie eine Tabelle und werden als Text mit Strichen gezeigt.',
  },
  repair: {
    en: 'Write as the second line one group of hyphens for each column: | --- | --- |.',
    de: 'Schreiben Sie als zweite Zeile je Spalte eine Gruppe von Bindestrichen: | --- | --- |.',
  },
};
