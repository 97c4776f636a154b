/**
 * An article's text with days written into its frontmatter: `{ checked: '2026-11-22' }`. A field that is there keeps its
 * line and its comment; one that is not is added as the last. Nothing else changes, not even a line end.
 *
 * @returns undefined when the file does not begin with a frontmatter
 */
export function stampFields(
  source: string,
  days: Readonly<Record<string, string>>,
): string | undefined {
  const frontmatter = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)(?=---[ \t]*(?:\r?\n|$))/.exec(
    source,
  );
  if (!frontmatter) return undefined;
  const [whole, opening = '', fields = ''] = frontmatter;
  const lineEnd = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const stamped = Object.entries(days).reduce((text, [field, day]) => {
    const line = new RegExp(`^(${field}[ \\t]*:)[^\\r\\n#]*?([ \\t]+#[^\\r\\n]*)?(?=\\r?$)`, 'm');
    return line.test(text)
      ? text.replace(line, (_, name: string, comment = '') => `${name} ${day}${comment}`)
      : `${text}${field}: ${day}${lineEnd}`;
  }, fields);
  return opening + stamped + source.slice(whole.length);
}
