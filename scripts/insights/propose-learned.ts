import type { SourceContent } from '../../src/content-files/source-content.ts';
import type { Chain } from '../../src/core/insights/chains.ts';
import { type LearnedProposal, proposeLearned } from '../../src/core/search/learned-proposals.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import type { TodaysSearch } from './todays-search.ts';

/** People who must have asked a query before it is proposed. */
export const proposalPeople = 5;

/** What searches that ended well could teach the search of today's content. */
export async function learnedFrom(
  chains: readonly Chain[],
  content: Pick<SourceContent, 'articles' | 'facts' | 'learned'>,
  { searchOf }: Pick<TodaysSearch, 'searchOf'>,
): Promise<LearnedProposal[]> {
  const known = new Map(
    toSearchDocuments(content).map(({ article, title, alsoAsked }) => [
      article,
      [title, ...alsoAsked],
    ]),
  );
  return proposeLearned(chains, { known, searchOf, k: proposalPeople });
}
