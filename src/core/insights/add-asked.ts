import { normaliseQuery } from '../events/normalise-query.ts';

/** As many as an article may have. */
const mostAsked = 40;

/**
 * Adds questions to `alsoAsked` in an article's source, at the end of the list; the field where there is none. What the
 * article has already, in whatever capitals and spaces, is left out.
 *
 * @param lines entries of a YAML list, `- question`
 * @returns `undefined` where the frontmatter is of a form that a line cannot be added to, or nothing is left to add
 */
export function addAsked(source: string, lines: readonly string[]): string | undefined {
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const all = source.split(end);
  const close = all.indexOf('---', 1);
  if (all[0]?.replace(/^\uFEFF/, '') !== '---' || close < 0) return undefined;
  const has = new Set(all.slice(1, close).map(textOf));
  const field = all.findIndex((line, at) => at < close && /^alsoAsked:/.test(line));
  const known = field < 0 ? 0 : entriesBelow(all, field);
  const added = lines
    .filter((line) => !has.has(textOf(line)))
    .slice(0, Math.max(0, mostAsked - known));
  if (added.length === 0) return undefined;
  if (field < 0)
    return [
      ...all.slice(0, close),
      'alsoAsked:',
      ...added.map((line) => `  ${line}`),
      ...all.slice(close),
    ].join(end);
  // A list in brackets, or something that is no list.
  if (!/^alsoAsked:\s*(?:#.*)?$/.test(all[field] ?? '') || known === 0) return undefined;
  const indent = /^\s*/.exec(all[field + 1] ?? '')?.[0] ?? '  ';
  const last = field + known;
  return [
    ...all.slice(0, last + 1),
    ...added.map((line) => indent + line),
    ...all.slice(last + 1),
  ].join(end);
}

/** Lines of the list that follows a field. */
function entriesBelow(lines: readonly string[], field: number): number {
  let count = 0;
  while (/^\s*- /.test(lines[field + 1 + count] ?? '')) count++;
  return count;
}

function textOf(line: string): string {
  const text = line
    .trim()
    .replace(/^- /, '')
    .replace(/\s+#[^"']*$/, '')
    .trim();
  return normaliseQuery(text.replace(/^(["'])(.*)\1$/, '$2').replaceAll('\\"', '"'));
}
