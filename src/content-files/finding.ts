import type { Sentence } from '../core/sentence.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * `error`: the build stops. `warning`: the site works, and somebody should look. `hint`: it could be better; told only to
 * whoever asks for it.
 */
export type Severity = 'error' | 'warning' | 'hint';

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
}
