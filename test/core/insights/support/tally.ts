import { type ArticleTally, emptyTally } from '../../../../src/core/insights/tally-articles.ts';

/** What happened to the reads of one article; the rest was silence. */
export function tally(
  article: string,
  { reads = 0, contact = 0, vote_no = 0, bounced = 0 } = {},
): ArticleTally {
  const silent = reads - contact - vote_no - bounced;
  return {
    ...emptyTally(article),
    allReads: reads,
    reads,
    recentReads: reads,
    outcomes: { contact, vote_no, bounced, confirmed: 0, silent },
  };
}
