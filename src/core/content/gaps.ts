import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { articleReference } from './article.ts';
import { collectionNames } from './collections.ts';
import { day } from './day.ts';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const topicId = new RegExp(`^[a-z]{2}/${name}$`);
const articleName = new RegExp(`^(?:${collectionNames.join('|')})/[a-z]{2}/${name}$`);

/** A topic as the report names it, or an article with its language. */
const id = z.string().refine((text) => topicId.test(text) || articleName.test(text), {
  error: asMessage({
    en: 'Write a topic as the report names it, such as en/gift-wrapping, or an article with its language, such as returns/en/return-an-item.',
    de: 'Schreiben Sie ein Thema, wie der Bericht es nennt, zum Beispiel en/gift-wrapping, oder einen Artikel mit seiner Sprache, zum Beispiel returns/en/return-an-item.',
  }),
});

export const gapStates = ['open', 'done', 'dismissed'] as const;

/** What the team has decided about one topic, or about one article of the queue. */
const decision = z
  .strictObject({
    /**
     * `open`: somebody is on it (say who in `owner`). `done`: it should be answered since `since`; the report watches
     * whether it is. `dismissed`: it does not come back; say why in `reason`.
     */
    state: z.enum(gapStates),
    /** The customers' words, copied from the report: by them the topic is known again. */
    queries: z.array(z.string().trim().min(2).max(120)).max(60).default([]),
    /** Why it is dismissed: for whoever wonders in a year. */
    reason: z.string().trim().min(3).max(300).optional(),
    /** The day from which on it should be answered. */
    since: day.optional(),
    /** The article that answers it now: `returns/return-an-item`. */
    article: articleReference.optional(),
    /** Who takes care of it. */
    owner: z.string().trim().min(2).max(60).optional(),
  })
  .superRefine(({ state, reason, since }, context) => {
    const missing = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, input: undefined });
    if (state === 'dismissed' && reason === undefined)
      missing(
        'reason',
        asMessage({
          en: 'Say in one sentence why it is dismissed.',
          de: 'Sagen Sie in einem Satz, warum es verworfen ist.',
        }),
      );
    if (state === 'done' && since === undefined)
      missing(
        'since',
        asMessage({
          en: 'Write the day from which on it is answered, for example 2026-11-21.',
          de: 'Schreiben Sie den Tag, von dem an es beantwortet ist, zum Beispiel 2026-11-21.',
        }),
      );
  });

/**
 * `content/gaps.yml`: what the team has decided about what customers ask for in vain.
 *
 *     en/gift-wrapping:
 *       state: dismissed
 *       reason: We do not wrap gifts.
 *       queries: [gift wrapping, wrap as a gift]
 */
export const gapsSchema = z.record(id, decision, {
  error: ({ code }) =>
    code === 'invalid_type'
      ? asMessage({
          en: 'Write one topic a line, such as `en/gift-wrapping:`, and below it its `state`.',
          de: 'Schreiben Sie je Zeile ein Thema, zum Beispiel `en/gift-wrapping:`, und darunter seinen `state`.',
        })
      : undefined,
});
export type GapDecisions = z.output<typeof gapsSchema>;
