/** An article's file in its two parts. */
export interface SplitFile {
  /** The YAML between the `---` lines; undefined when the file does not begin with such a part. */
  frontmatter: string | undefined;
  /** The text with the frontmatter's lines left empty, so that its lines keep their numbers. */
  body: string;
}

/** Accepts a byte order mark and both kinds of line ends. */
export function splitFrontmatter(source: string): SplitFile {
  const text = source.replace(/^\uFEFF/, '');
  const match = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) return { frontmatter: undefined, body: text };
  const lines = match[0].split('\n').length - 1;
  return { frontmatter: match[1] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length) };
}
