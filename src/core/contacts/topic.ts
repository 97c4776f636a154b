import { z } from 'zod';
import { articleReference } from '../content/article.ts';
import { asMessage } from '../sentence.ts';

/** How good contacts about it are for one side: −1, −0.5, 0, 0.5 or 1. */
const value = z.union(
  [z.literal(-1), z.literal(-0.5), z.literal(0), z.literal(0.5), z.literal(1)],
  {
    error: asMessage({
      en: 'Write -1, -0.5, 0, 0.5 or 1.',
      de: 'Schreiben Sie -1, -0.5, 0, 0.5 oder 1.',
    }),
  },
);

const sentence = z.string().trim().min(1).max(300);

/**
 * One topic of `content/topics.yml`: what customers write about, as the team sees it.
 *
 *     where-is-my-order:
 *       tags: [wismo, delivery_status]
 *       articles: [shipping/where-is-my-parcel]
 *       valueToCompany: -1
 *       valueToCustomer: -1
 *       kind: symptom
 *       rootCause: Parcels are handed over a day after the customer is told so.
 *       owner: Logistics
 *       polarity: negative
 *       onSpike: Ask the carrier, then put a line on the home page.
 *       onDip: Check that the contact form still sends.
 */
export const topicSchema = z.strictObject({
  /** Tags that the help desk uses for it. Without any: the topic's own name. */
  tags: z.array(z.string().trim().toLowerCase().min(1).max(60)).default([]),
  /** Articles that answer it, `<collection>/<file name>`. */
  articles: z.array(articleReference).default([]),
  /** Whether the shop wants these contacts: 1 gladly (a sale, praise), −1 rather not. */
  valueToCompany: value.optional(),
  /** Whether the customer wants to make this contact: 1 gladly (advice), −1 rather not (an error that the shop made). */
  valueToCustomer: value.optional(),
  /** `symptom`: several causes lead to it. `cause`: it is the cause itself. */
  kind: z.enum(['cause', 'symptom']).optional(),
  /** Why it happens: a sentence, or the name of the topic that is the cause. */
  rootCause: sentence.optional(),
  /** Who is asked to change something. */
  owner: sentence.optional(),
  /** Whether customers who write about it are pleased or not. */
  polarity: z.enum(['positive', 'negative', 'neutral']).optional(),
  /** What to do when far more, or far fewer, write about it than usual. */
  onSpike: sentence.optional(),
  onDip: sentence.optional(),
});
export type Topic = z.output<typeof topicSchema>;

/** `content/topics.yml`: topics by name, in small letters. */
export const topicsSchema = z.record(
  z.string().regex(/^[a-z0-9äöüß]+(?:[-_][a-z0-9äöüß]+)*$/),
  topicSchema,
);
export type Topics = z.output<typeof topicsSchema>;
