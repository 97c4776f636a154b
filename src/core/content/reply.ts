import { z } from 'zod';
import { articleReference } from './article.ts';

/** What a help desk fills in. */
export const replyPlaceholders = ['name', 'orderNumber', 'trackingNumber', 'agent'] as const;
export type ReplyPlaceholder = (typeof replyPlaceholders)[number];

export function isReplyPlaceholder(name: string): name is ReplyPlaceholder {
  return (replyPlaceholders as readonly string[]).includes(name);
}

/**
 * The fields of `content/replies/<language>/<name>.mdx`: the sentences that support sends, ready to be made a person's
 * own. Good ones listen, acknowledge, act, thank and explain, in this order, and link to the article that says the rest.
 */
export const replySchema = z.strictObject({
  /** What support calls it, and finds it by: "Parcel has not moved". At most 90 characters. */
  title: z
    .string({ error: 'Add a `title`: the name by which support finds the reply.' })
    .trim()
    .min(3)
    .max(90),
  /** The article that says the rest: `shipping/where-is-my-parcel`. */
  article: articleReference.optional(),
  /** Tags that the help desk sets together with the reply, as `content/topics.yml` knows them. */
  tags: z.array(z.string().trim().min(1).max(60)).max(10).default([]),
});
export type Reply = z.output<typeof replySchema>;
