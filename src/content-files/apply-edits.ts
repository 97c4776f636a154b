import type { Edit } from './finding.ts';

/** A text after the edits that fit it, and which those were. */
export interface Edited {
  text: string;
  applied: Edit[];
}

/**
 * Writes into a text what was meant. An edit whose words no longer stand at its place is left out, and so is one that
 * touches what another has changed already: the next look at the file finds it again.
 */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const starts = lineStarts(source);
  const placed = edits
    .map((edit) => ({ edit, start: (starts[edit.line - 1] ?? source.length) + edit.column - 1 }))
    .filter(({ edit, start }) => source.startsWith(edit.written, start))
    .sort((a, b) => a.start - b.start);
  const applied: Edit[] = [];
  let text = '';
  let done = 0;
  for (const { edit, start } of placed) {
    if (start < done || edit.written === edit.meant) continue;
    text += source.slice(done, start) + edit.meant;
    done = start + edit.written.length;
    applied.push(edit);
  }
  return { text: text + source.slice(done), applied };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}
