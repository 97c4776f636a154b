import { z } from 'zod';
import { articleIdPattern } from '../content/article-id.ts';

const articleId = z.string().regex(articleIdPattern);
const share = z.number().min(0).max(1);

/**
 * `ranks.json`: what the last report knows about the articles, for the next build. Lists follow `rank` where there is
 * one and the articles' own `order` elsewhere. A site without this file is complete.
 */
export const ranksFileSchema = z.object({
  version: z.literal(1),
  /** ISO 8601, UTC. */
  generatedAt: z.iso.datetime(),
  articles: z.record(
    articleId,
    z.object({
      /** Place in the one list over all articles and languages, 1 is best; `null`: too little data to place it. */
      rank: z.int().min(1).nullable(),
      /** Posterior mean of the failure rate, 0–1. */
      failure: share,
      /** Mature reads that were counted. */
      reads: z.int().min(0),
    }),
  ),
  /**
   * For each locale the articles that help most, best first: sorted by the upper bound of the failure rate, only
   * those with at least 30 reads. Ready for a public box.
   */
  helpful: z.record(z.string(), z.array(articleId)),
});
export type RanksFile = z.output<typeof ranksFileSchema>;
