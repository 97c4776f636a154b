/** What the path of a file says of the article in it. */
export interface FilePlace {
  locale: string;
  /** The same for all languages of an article. */
  id: string;
  /** Its folders but for that of the language. */
  folders: string[];
}

const languages = new Set('de en fr es it nl pl pt sv da fi cs nb no tr'.split(' '));
const language = /^([a-z]{2})(?:[-_][a-z]{2})?$/i;

/** Folders in which generators of sites keep their texts: no category. */
const containers =
  /^(?:docs?|content|pages?|src|posts?|_posts|_docs|articles?|i18n|current|docusaurus-plugin-content-docs|help|faq)$/i;

/** Docusaurus keeps translations in `i18n/de/docusaurus-plugin-content-docs/current`. */
const translated = /^(?:i18n|current|docusaurus-plugin-content-docs|docs)$/i;

/**
 * Where articles lie that exist in several languages: `de/versand/paket.md`, `shipping/de/parcel.mdx` (as ours do),
 * `parcel.de.md` (as Hugo has it), or in a folder without a language.
 *
 * @param fallback the language where the path names none
 */
export function filePlace(file: string, fallback: string): FilePlace {
  const parts = file.split('/');
  const name = (parts.pop() ?? '').replace(/\.(?:mdx?|markdown|x?html?|docx)$/i, '');
  const suffix = /^(.+)\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(name);
  const at = parts.findIndex((part) => isLanguage(part));
  const stem = suffix && isLanguage(suffix[2] ?? '') ? (suffix[1] ?? name) : name;
  const written = suffix && stem !== name ? suffix[2] : parts[at];
  const others = at === -1 ? parts : parts.filter((_, index) => index !== at);
  return {
    locale: (language.exec(written ?? '')?.[1] ?? fallback).toLowerCase(),
    id: [...others.filter((part) => !translated.test(part)), stem]
      .join('/')
      .replace(/\/(?:index|_index|README)$/i, ''),
    folders: others.filter((part) => !containers.test(part)).map(asWords),
  };
}

function isLanguage(part: string): boolean {
  return languages.has(language.exec(part)?.[1]?.toLowerCase() ?? '');
}

/** `02-versand_und-zoll` → `versand und zoll` */
function asWords(folder: string): string {
  return (
    folder
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || folder
  );
}
