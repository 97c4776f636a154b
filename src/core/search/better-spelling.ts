import type { Search, SearchOutcome } from './outcome.ts';

const verdicts = ['none', 'maybe', 'answer'] as const;

/**
 * The spelling to ask the reader about ("did you mean …?"), when that helps: nothing sure was found, and the query
 * with its typing errors corrected finds something surer, or something else first.
 *
 * A typing error beside a sure answer is not worth a word: it was understood.
 */
export async function betterSpelling(
  { corrected, verdict, confidence, hits }: SearchOutcome,
  search: Search,
): Promise<string | undefined> {
  if (corrected === undefined || verdict === 'answer') return undefined;
  const other = await search(corrected);
  const surer = verdicts.indexOf(other.verdict) - verdicts.indexOf(verdict);
  const another = other.hits[0]?.article !== hits[0]?.article && other.confidence > confidence;
  return surer > 0 || (surer === 0 && another) ? corrected : undefined;
}
