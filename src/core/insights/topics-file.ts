import { z } from 'zod';
import type { KnownTopic } from './known-topics.ts';

/**
 * `topics.json` beside the reports: the topics of earlier reports with the queries that those have shown, so that a
 * topic is known again next week. Holds no query that fewer people typed than a report needs to show it.
 */
export const topicsFileSchema = z.object({
  version: z.literal(1),
  topics: z.array(
    z.object({
      id: z.string().min(1),
      locale: z.string().min(1),
      seen: z.iso.date(),
      queries: z.array(z.object({ query: z.string(), count: z.number().min(0) })),
    }),
  ),
});

export function topicsFile(topics: readonly KnownTopic[]): z.output<typeof topicsFileSchema> {
  return {
    version: 1,
    topics: topics.map(({ queries, ...topic }) => ({
      ...topic,
      queries: queries.map(({ query, count }) => ({ query, count })),
    })),
  };
}
