import type { AskedTopic } from '../../src/content-files/new-article.ts';

/** A query that enough readers typed for it to be shown, and what came of it. */
export interface AskedQuery {
  query: string;
  count: number;
  locale: string;
  /** The topic in which it was asked in vain, or the article (`<collection>/<locale>/<slug>`) that it led to. */
  topic?: string;
  article?: string;
}

/** A topic with what the report makes of it. */
export interface RecordedTopic extends AskedTopic {
  locale: string;
  /** Its most frequent wording; `null` where none may be shown. */
  label: string | null;
  /** The most similar article, whatever its language. */
  nearest?: string;
  /** An article answers it in another language, and is not translated. */
  untranslated: boolean;
}

/** What is known of readers' questions. */
export interface ReaderRecord {
  /** Where it is from: a report's file, or the address of the store. */
  source: string;
  queries: readonly AskedQuery[];
  topics: readonly RecordedTopic[];
}
