import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  text,
  textOf,
} from './html-node.ts';
import type { Surroundings } from './surroundings.ts';

type Clean = (nodes: readonly HtmlNode[], where: Surroundings) => HtmlNode[];

/** Rows from which on a table is hard to read on a phone. */
const manyRows = 60;
const manyColumns = 8;

/**
 * A table with one line of heads and cells of one line each, as Markdown has it. A table that only places things, with
 * one row or one column, is left as what stood in it.
 */
export function cleanTable(table: HtmlElement, where: Surroundings, clean: Clean): HtmlNode[] {
  const caption = elementsIn(table.children, ['caption'])[0];
  const rows = ownRows(table).map((row) => row.children.filter(isCell));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.filter((row) =>
    row.some((cell) => textOf(cell).trim() !== '' || hasImage(cell)),
  );
  const before = caption ? [element('p', clean(caption.children, where))] : [];
  if (filled.length === 0) return before;
  if (columns < 2 || filled.length < 2)
    return [...before, ...filled.flat().map((cell) => element('div', clean(cell.children, where)))];

  const { remarks } = where;
  const [head = [], ...body] = filled;
  if (!head.every(({ tagName }) => tagName === 'th'))
    remarks.push({
      kind: 'table-head',
      detail: head
        .map((cell) => textOf(cell).trim())
        .join(' | ')
        .slice(0, 80),
    });
  if (
    elementsIn(
      rows.flat().flatMap((cell) => cell.children),
      ['table'],
    ).length > 0
  )
    remarks.push({ kind: 'table-in-table' });
  if (filled.length > manyRows || columns > manyColumns)
    remarks.push({ kind: 'table-large', detail: `${filled.length} × ${columns}` });
  const line = (cells: HtmlElement[], tagName: string) =>
    element(
      'tr',
      cells.map((cell, at) =>
        element(
          tagName,
          oneLine(clean(cell.children, { ...where, inCell: true })),
          spans(cell, columns - at, filled.length),
        ),
      ),
    );
  return [
    ...before,
    element('table', [
      element('thead', [line(head, 'th')]),
      element(
        'tbody',
        body.map((cells) => line(cells, 'td')),
      ),
    ]),
  ];
}

/** Those of a table within a cell are not its rows. */
function ownRows(table: HtmlElement): HtmlElement[] {
  return table.children.flatMap((node): HtmlElement[] => {
    if (node.type !== 'element') return [];
    if (node.tagName === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? ownRows(node) : [];
  });
}

function isCell(node: HtmlNode): node is HtmlElement {
  return node.type === 'element' && ['td', 'th'].includes(node.tagName);
}

function hasImage(cell: HtmlElement): boolean {
  return elementsIn(cell.children, ['img']).length > 0;
}

/** No wider than the table: a cell over a million columns would be a million cells. */
function spans(
  { properties }: HtmlElement,
  columns: number,
  rows: number,
): HtmlElement['properties'] {
  const span = (value: unknown, most: number) => Math.max(1, Math.min(Number(value) || 1, most));
  return {
    colSpan: span(properties['colSpan'], columns),
    rowSpan: span(properties['rowSpan'], rows),
  };
}

/** Paragraphs and list items after each other, told apart by a semicolon where no other sign ends them. */
function oneLine(nodes: HtmlNode[]): HtmlNode[] {
  const lines = linesOf(nodes).filter(
    (line) => textOf(line).trim() !== '' || elementsIn(line, ['img']).length > 0,
  );
  return lines.flatMap((line, at) => {
    const end = textOf(line).trim().at(-1) ?? '.';
    const between = /[.!?:;,–-]/.test(end) ? ' ' : '; ';
    return at < lines.length - 1 ? [...line, text(between)] : line;
  });
}

function linesOf(nodes: HtmlNode[]): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else if (node.type === 'element' && node.tagName === 'pre')
      lines.push([element('code', [text(textOf(node))])], []);
    else if (node.type === 'element' && isBlock(node)) lines.push(...linesOf(node.children), []);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
