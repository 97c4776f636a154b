import type { Sentence } from '../sentence.ts';

/** An expression of articles that the house rules advise against. */
export interface Advice {
  /** As `findPhrases` reads it. */
  phrase: string;
  /** What to write instead, as editors are told; examples in the language of the article. */
  instead: Sentence;
  /** What makes it right, in the part of the sentence before it and, after an ellipsis in its place, in the rest. */
  unless?: RegExp;
}
