import type { ForeignHelpCenter } from '../../src/moving-in/foreign-article.ts';

/** A kind of help center that articles can be taken from. */
export interface ArticleSource {
  /** Ends the line of the kind in the list of kinds. */
  summary: string;
  /** What SOURCE is, as the help says it. */
  takes: string;
  /** More lines of help. */
  more?: string;
  read(request: SourceRequest): Promise<ForeignHelpCenter>;
}

export interface SourceRequest {
  /** A path or an address. */
  source: string;
  /** The site's languages. */
  locales: readonly string[];
  /** The language of what says none. */
  locale: string;
  /** Whether images are fetched that lie elsewhere. */
  network: boolean;
  /** Names of columns, as given: `title=Frage,body=Antwort`. */
  columns: string | undefined;
  say(line: string): void;
}
