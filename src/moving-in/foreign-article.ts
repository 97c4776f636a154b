/** One language version of an article of another help center, in the shape that every source is read into. */
export interface ForeignArticle {
  /** The source's own name of the article; its language versions share it. */
  id: string;
  /** Two letters: `de-AT` and `de` are both `de`. */
  locale: string;
  /** As the source writes the language, for the report. */
  writtenLocale: string;
  /** Plain text. */
  title: string;
  /** The text as HTML, as broken as it may be. */
  html: string;
  /** From the widest to the narrowest: `['Versand & Zoll', 'Lieferung']`. */
  category: readonly string[];
  /** `2026-03-01` */
  updated?: string | undefined;
  /** Where readers found it: full addresses, or paths beginning with `/`. The first is the one that relative links start from. */
  urls: readonly string[];
  draft: boolean;
  /** Shown to a part of the readers only, or to the team. */
  internal?: boolean;
  labels: readonly string[];
  /** Where the source has one. */
  summary?: string | undefined;
  /** Questions that customers ask for this, where the source has them. */
  alsoAsked?: readonly string[];
  /** The name and the address that it should keep, where the source has such as we have: a folder of files. */
  name?: string | undefined;
  address?: string | undefined;
  /** Where it stands in the source, for the report: `articles.json, article 4711`. */
  place: string;
  /** For sources of files: the file's path below the source's folder, from which relative links and images start. */
  file?: string | undefined;
}

/** Everything that was found in a source. */
export interface ForeignHelpCenter {
  /** Names the source in the memory: `zendesk`. */
  product: string;
  articles: ForeignArticle[];
  /** Entries that are no articles or cannot be read: where, and why. */
  unreadable: { place: string; why: 'no-title' | 'not-readable' | 'no-text' | 'left-out' }[];
  /** The article that an address of the old help center means, also with another title in it. */
  idOf?: ((url: URL) => { id: string; locale?: string } | undefined) | undefined;
  /** Whether an address of the old help center is its way to a person. */
  isContact?: ((url: URL) => boolean) | undefined;
  /** Other addresses under which an article was known, as paths: without the title in it. */
  otherPaths?: ((article: ForeignArticle) => string[]) | undefined;
  /** Files that lie beside the articles, opened by the address that the text uses. */
  files: ForeignFiles;
}

/** Images and other files of a source. */
export interface ForeignFiles {
  /** Bytes of the file that `src` means in an article, or why there are none. */
  open(src: string, article: ForeignArticle): Promise<FoundFile>;
}

export type FoundFile =
  | { bytes: Uint8Array; name: string }
  | { missing: 'not-there' | 'not-fetched' | 'outside' | 'too-large' | 'not-an-address' };

/** `de_AT`, `de-at`, `DE` → `de`; anything else as it stands, in lower case. */
export function languageOf(written: string): string {
  const text = written.trim().toLowerCase();
  return /^[a-z]{2}(?=[-_]|$)/.exec(text)?.[0] ?? text;
}
