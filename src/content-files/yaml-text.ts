import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

export type YamlPath = readonly PropertyKey[];

/** YAML that knows where each of its values stands. */
export interface YamlText {
  value: unknown;
  errors: readonly { place: Place; message: string; code: string }[];
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

  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    errors: document.errors.map(({ pos, message, code }) => ({
      place: placeAt(pos[0]),
      message,
      code,
    })),
    placeOf: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? { line: 1, column: 1 } : placeAt(offset);
    },
  };
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
