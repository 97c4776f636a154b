import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { badIndents } from './bad-indents.ts';
import type { Edit } from './finding.ts';
import { isReadable } from './is-readable.ts';

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

export type YamlPath = readonly PropertyKey[];

export interface YamlProblem {
  place: Place;
  /** The YAML reader's name for it, such as `MISSING_CHAR`. */
  code: string;
  /** The text from the place to the end of its line. */
  at: string;
  fix?: readonly Edit[];
}

/** YAML that knows where each of its values stands. */
export interface YamlText {
  value: unknown;
  errors: readonly YamlProblem[];
  /** Where the key at the end of the path stands, else the nearest thing around it. */
  placeOf(path: YamlPath): Place;
  /** What stands at the path; undefined where there is nothing. */
  valueAt(path: YamlPath): unknown;
  /** Texts as they are written, each with its place and what it says. */
  scalars(): YamlScalar[];
}

/** A text in YAML. */
export interface YamlScalar {
  place: Place;
  /** With its quotation marks, where it has some. */
  written: string;
  value: unknown;
  /** A name before a colon. */
  isKey: boolean;
}

/**
 * Reads YAML without ever throwing: what cannot be read is in `errors`.
 * @param linesBefore lines of the file before the text, such as the opening `---` of a frontmatter
 */
export function readYaml(written: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  // A byte order mark would be the first letter of the first name. What is too long to be read is as if it were empty.
  const text = isReadable(written) ? written.replace(/^\uFEFF/, '') : '';
  const document = parseDocument(text, { lineCounter: lines });

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  }

  function problem(code: string, offset: number): YamlProblem {
    return { place: placeAt(offset), code, at: /.*/.exec(text.slice(offset))?.[0] ?? '' };
  }

  const indents = badIndents(text, linesBefore);
  const [indent] = indents;
  // A tab within a text is a tab; a non-breaking space before a field is never meant.
  const blanks =
    indent !== undefined &&
    (document.errors.some(({ code }) => code === 'TAB_AS_INDENT') ||
      indents.some(({ written }) => written !== '\t'));
  const errors = blanks
    ? [blankProblem(indent, indents)]
    : [
        ...document.errors.map(({ pos, code }) =>
          problem(code, textStart(document, pos[0]) ?? pos[0]),
        ),
        ...(text.includes('*') ? aliasStarts(document) : []).map((offset) =>
          problem('BAD_ALIAS', offset),
        ),
      ];
  return {
    value: errors.length === 0 ? document.toJS() : undefined,
    errors,
    placeOf: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? { line: 1, column: 1 } : placeAt(offset);
    },
    valueAt: (path) => (errors.length === 0 ? document.getIn(path) : undefined),
    scalars: () => {
      const found: YamlScalar[] = [];
      visit(document, {
        Scalar(key, { range, value }) {
          if (!range) return;
          const [start, end] = range;
          const written = text.slice(start, end);
          found.push({ place: placeAt(start), written, value, isKey: key === 'key' });
        },
      });
      return found;
    },
  };
}

/** Whatever else cannot be read mostly follows from the blanks. */
function blankProblem({ line, column, written }: Edit, fix: readonly Edit[]): YamlProblem {
  return { place: { line, column }, code: 'BAD_BLANK', at: written, fix };
}

/** A missing quotation mark is noticed where the file ends; what helps is where the text began. */
function textStart(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] <= offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/** An editor who begins a text with `*` means a star, not YAML's word for "the same as above". */
function aliasStarts(document: Document): number[] {
  const starts: number[] = [];
  visit(document, {
    Alias(_, { range }) {
      starts.push(range?.[0] ?? 0);
    },
  });
  return starts;
}

/** Walks as far down as the path is there. */
function offsetOf(root: Node | null, path: YamlPath): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key }) => String(isScalar(key) ? key.value : key) === String(step),
      );
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = rangeStart(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}
