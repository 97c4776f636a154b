/** The rarer one in names of columns first: it wins where two stand equally often. */
export const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number];

/**
 * What separates the columns, from the header: whatever stands in it most often outside quotation marks. A header
 * without any is one column.
 */
export function detectSeparator(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (counts.size > 0) break;
    } else if (!quoted && separators.some((separator) => separator === character))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [most] = separators.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return most ?? ',';
}
