import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** "1. " or "1) ", and "- ", "• ", "* ", "– " at the beginning of a line. */
const numbered = /^(\d{1,2})[.)]\s+/;
const bulleted = /^[-–•*·▪►✓]\s+/;

interface Line {
  number: number | undefined;
  children: PhrasingContent[];
}

/** Steps that were typed by hand, as paragraphs or lines that begin with "1.", become the list that they are. */
export function typedLists(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let run: { lines: Line[]; from: Paragraph[] } = { lines: [], from: [] };
  function endRun() {
    result.push(...(run.lines.length > 1 ? [listOf(run.lines)] : run.from));
    run = { lines: [], from: [] };
  }
  for (const node of nodes) {
    const lines = node.type === 'paragraph' ? linesOf(node) : undefined;
    if (!lines || node.type !== 'paragraph' || !follows(lines[0], run.lines.at(-1))) endRun();
    if (!lines || node.type !== 'paragraph') result.push(node);
    else {
      run.lines.push(...lines);
      run.from.push(node);
    }
  }
  endRun();
  return result;
}

function follows(line: Line | undefined, last: Line | undefined): boolean {
  if (!last) return true;
  return last.number === undefined ? line?.number === undefined : line?.number === last.number + 1;
}

/** @returns undefined unless every line is an item and each follows on the one before */
function linesOf({ children }: Paragraph): Line[] | undefined {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  const lines = parts.map(lineOf);
  const whole = lines.every(
    (line, at) => line !== undefined && (at === 0 || follows(line, lines[at - 1])),
  );
  return whole ? (lines as Line[]) : undefined;
}

function lineOf([first, ...others]: PhrasingContent[]): Line | undefined {
  if (first?.type !== 'text') return undefined;
  const mark = numbered.exec(first.value) ?? bulleted.exec(first.value);
  if (!mark) return undefined;
  const value = first.value.slice(mark[0].length);
  if (value === '' && others.length === 0) return undefined;
  return {
    number: mark[1] === undefined ? undefined : Number(mark[1]),
    children: value === '' ? others : [{ type: 'text', value }, ...others],
  };
}

function listOf(lines: readonly Line[]): List {
  const start = lines[0]?.number;
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start !== undefined && { start }),
    spread: false,
    children: lines.map(
      ({ children }): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children }],
      }),
    ),
  };
}
