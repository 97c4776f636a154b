import type { Edit } from './finding.ts';

/** Blanks that look like spaces and are none to YAML: tab, non-breaking and narrow non-breaking space. */
const notSpaces = '\t\u00a0\u202f';

/**
 * What has to be replaced in the indentation of YAML lines.
 * @param linesBefore lines of the file before the text
 */
export function badIndents(yaml: string, linesBefore: number): Edit[] {
  // Most files have none of them anywhere.
  if (!/[\t\u00a0\u202f]/.test(yaml)) return [];
  return yaml.split('\n').flatMap((text, at) => {
    const indent = /^[\s-]*/.exec(text.trimEnd())?.[0] ?? '';
    return [...indent].flatMap((sign, column): Edit[] => {
      if (!notSpaces.includes(sign)) return [];
      const meant = sign === '\t' ? '  ' : ' ';
      return [{ line: at + 1 + linesBefore, column: column + 1, written: sign, meant }];
    });
  });
}
