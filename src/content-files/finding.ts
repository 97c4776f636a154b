import type { Sentence } from '../core/sentence.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * `error`: the build stops. `warning`: the site works, and somebody should look. `hint`: it could be better; told only to
 * whoever asks for it.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** One piece of a file that is certainly meant to be another: what `npm run check -- --fix` writes. */
export interface Edit {
  /** From 1, in the file as it is written. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** What stands there now; where it does not, nothing is changed. */
  written: string;
  meant: string;
}

/** What is wrong in a file, where, and what would be right. Both sentences end with a full stop, or a question mark. */
export interface Finding {
  rule: RuleId;
  file: string;
  /** From 1; 1 when the file as a whole is meant. */
  line: number;
  column: number;
  severity: Severity;
  found: Sentence;
  repair: Sentence;
  /** All that has to change for it to be right, where that is certain. */
  fix?: readonly Edit[];
}
