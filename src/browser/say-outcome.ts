import { fill, type Messages } from '../core/messages/fill.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { unsearchable } from '../core/search/unsearchable.ts';

export interface OutcomeSentence {
  /** Above the hits. */
  shown: string;
  /** For those who do not see them. */
  spoken: string;
}

/** How far to trust what was found, in a sentence. Never a bare zero. */
export function sayOutcome(
  { query, verdict, hits }: Pick<SearchOutcome, 'query' | 'verdict' | 'hits'>,
  words: Messages['search'],
): OutcomeSentence {
  const count = hits.length;
  const reason = count === 0 ? unsearchable(query) : undefined;
  if (reason !== undefined) return both(words.unsearchable[reason]);
  if (verdict === 'none')
    return {
      shown: words.none,
      spoken: count === 0 ? words.none : fill(words.nearCount, { count }),
    };
  if (verdict === 'maybe')
    return { shown: words.maybe, spoken: counted(words.maybeOne, words.maybeCount, count) };
  return both(counted(words.countOne, words.count, count));
}

function counted(one: string, many: string, count: number): string {
  return count === 1 ? one : fill(many, { count });
}

function both(sentence: string): OutcomeSentence {
  return { shown: sentence, spoken: sentence };
}
