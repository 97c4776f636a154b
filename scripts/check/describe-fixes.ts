import type { Edit } from '../../src/content-files/finding.ts';
import type { EditorLocale, Sentence } from '../../src/core/sentence.ts';
import type { FixedFile } from './fix-content.ts';

/** Signs that cannot be seen, by what they are called. */
const invisible: Readonly<Record<string, Sentence>> = {
  '\uFEFF': { en: 'invisible mark (BOM)', de: 'unsichtbares Zeichen (BOM)' },
  '\r': { en: 'Windows line end', de: 'Windows-Zeilenende' },
  '\t': { en: 'tab', de: 'Tabulator' },
  '\u00a0': { en: 'non-breaking space', de: 'geschütztes Leerzeichen' },
  '\u202f': { en: 'narrow non-breaking space', de: 'schmales geschütztes Leerzeichen' },
};

/** What `--fix` has changed: words one by one, signs that cannot be seen by their number. */
export function describeFixes(fixed: readonly FixedFile[], locale: EditorLocale): string[] {
  return fixed.flatMap(({ file, edits }) =>
    [...Map.groupBy(edits, kindOf)].map(([kind, [first, ...others]]) => {
      const name = invisible[kind]?.[locale] ?? kind;
      const line = first?.line ?? 1;
      if (others.length === 0) return `${file}:${line}  ${repaired[locale]}${name}`;
      return `${file}:${line}  ${repaired[locale]}${name} (${others.length + 1}×)`;
    }),
  );
}

const repaired: Sentence = { en: 'Repaired: ', de: 'Repariert: ' };

function kindOf({ written, meant }: Edit): string {
  if (Object.hasOwn(invisible, written)) return written;
  return `\`${written}\` → \`${meant}\``;
}
