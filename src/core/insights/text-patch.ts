/** A text file before (`null`: there is none yet) and after. Paths are from the project's folder, with `/`. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string;
}

const context = 3;

/**
 * Changes as a unified diff that `git apply` takes and that a person can read. It names the lines around each change, so
 * that git refuses it where the file has moved on, and overwrites nothing.
 */
export function textPatch(changes: readonly FileChange[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(filePatch)
    .join('');
}

function filePatch({ path, before, after }: FileChange): string {
  const old = linesOf(before ?? '');
  const young = linesOf(after);
  const head =
    before === null
      ? `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n`
      : `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  return head + hunks(old, young).join('');
}

/** One hunk from the first changed line to the last: changes are short, and one place is easier to review. */
function hunks(old: readonly string[], young: readonly string[]): string[] {
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  const most = Math.min(old.length, young.length) - start;
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end++;

  const from = Math.max(0, start - context);
  const oldEnd = Math.min(old.length, old.length - end + context);
  const youngEnd = oldEnd + young.length - old.length;
  const lines = [
    ...old.slice(from, start).map((line) => mark(' ', line)),
    ...old.slice(start, old.length - end).map((line) => mark('-', line)),
    ...young.slice(start, young.length - end).map((line) => mark('+', line)),
    ...old.slice(old.length - end, oldEnd).map((line) => mark(' ', line)),
  ];
  const range = (first: number, count: number) => `${count === 0 ? first : first + 1},${count}`;
  return [
    `@@ -${range(from, oldEnd - from)} +${range(from, youngEnd - from)} @@\n${lines.join('')}`,
  ];
}

/** Lines with their ends: only the last one may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function mark(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
