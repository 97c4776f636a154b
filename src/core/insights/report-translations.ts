/** A line that a text lost or won. */
export interface LineChange {
  kind: 'removed' | 'added';
  text: string;
}

/** What is to be translated, or to be brought up to date. */
export interface TranslationRow {
  kind: 'missing' | 'outdated';
  /** The text to write: `<collection>/<locale>/<slug>`. */
  article: string;
  locale: string;
  /** Where it lies, or is to lie. */
  file: string;
  /** The text that it is to say the same as. */
  source: string;
  sourceLocale: string;
  sourceFile: string;
  /** The source's title. */
  title: string;
  /** Searches in this language that failed for want of it, in the period of the report. */
  searches: number;
  /** Reads of the translation; of the source, where there is none yet. */
  reads: number;
  /** The day up to which an outdated translation follows its source; `null` for a missing one. */
  since: string | null;
  /** The day on which the source changed since. */
  changed: string | null;
  /** What changed in the source since; `null` where no history says so. */
  changes: LineChange[] | null;
}
