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
}

/** YAML that knows where each of its values stands. */
export interface YamlText {
  value: unknown;
  errors: readonly YamlProblem[];
  /** Where the key at the end of the path stands, else the nearest thing around it. */
  placeOf(path: YamlPath): Place;
}

/**
 * Reads YAML without ever throwing: what cannot be read is in `errors`.
 * @param linesBefore lines of the file before the text, such as the opening `---` of a frontmatter
 */
export function readYaml(text: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  }

  function problem(code: string, offset: number): YamlProblem {
    return { place: placeAt(offset), code, at: /.*/.exec(text.slice(offset))?.[0] ?? '' };
  }

  const errors = [
    ...document.errors.map(({ pos, code }) => problem(code, textStart(document, pos[0]) ?? pos[0])),
    ...aliasStarts(document).map((offset) => problem('BAD_ALIAS', offset)),
  ];
  return {
    value: errors.length === 0 ? document.toJS() : undefined,
    errors,
    placeOf: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? { line: 1, column: 1 } : placeAt(offset);
    },
  };
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
