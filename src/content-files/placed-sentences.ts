import type { Nodes, Paragraph, Parents, TableRow, Text } from 'mdast';
import type { ArticleFile } from './read-article.ts';
import { wholeFile } from './rule.ts';
import { visit } from './visit.ts';
import type { Place } from './yaml-text.ts';

/** A sentence that readers see, and where each of its letters stands. */
export interface PlacedSentence {
  text: string;
  placeAt: (offset: number) => Place;
  /** The field that it stands in; undefined in the text, where components can be used. */
  field: string | undefined;
}

interface Piece {
  text: string;
  node: Text | undefined;
}

const textFields = ['title', 'summary'] as const;

/** The sentences of title, summary and text; a row of a table is one. Facts and other components are gaps in them. */
export function placedSentences({ fields, frontmatter, tree }: ArticleFile): PlacedSentence[] {
  const sentences = textFields.flatMap((field): PlacedSentence[] => {
    const text = fields[field];
    const place = frontmatter?.placeOf([field]) ?? wholeFile;
    return typeof text === 'string' ? [{ text, placeAt: () => place, field }] : [];
  });
  if (tree)
    visit(tree, ['paragraph', 'tableRow'], (node) => {
      sentences.push(...sentencesIn(node as Paragraph | TableRow));
    });
  return sentences;
}

function sentencesIn(block: Paragraph | TableRow): PlacedSentence[] {
  const pieces: Piece[] = [];
  collect(block, pieces);
  const whole = pieces.map(({ text }) => text).join('');
  const bounds = block.type === 'tableRow' ? [] : [...whole.matchAll(/[.!?:;](?=\s)/g)];
  const ends = [...bounds.map(({ index }) => index + 1), whole.length];
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    return {
      text: whole.slice(start, end),
      placeAt: (offset) => placeIn(pieces, start + offset),
      field: undefined,
    };
  });
}

function collect(node: Nodes, pieces: Piece[]): void {
  if (node.type === 'text') pieces.push({ text: node.value, node });
  else if ('children' in node) {
    for (const child of (node as Parents).children) collect(child, pieces);
    if (node.type === 'tableCell') pieces.push({ text: ' ', node: undefined });
  } else pieces.push({ text: ' ', node: undefined });
}

function placeIn(pieces: readonly Piece[], offset: number): Place {
  let before = 0;
  for (const { text, node } of pieces) {
    if (offset < before + text.length && node?.position) {
      const lines = text.slice(0, offset - before).split('\n');
      const { line, column } = node.position.start;
      const along = lines.at(-1)?.length ?? 0;
      return { line: line + lines.length - 1, column: (lines.length === 1 ? column : 1) + along };
    }
    before += text.length;
  }
  return wholeFile;
}
