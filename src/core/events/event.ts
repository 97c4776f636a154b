import { z } from 'zod';
import { articleIdPattern } from '../content/article-id.ts';
import { collectionNames } from '../content/collections.ts';
import { longestFlow, mostAnswers } from '../content/flow.ts';
import {
  contactChannels,
  eventVersion,
  maxComment,
  maxQuery,
  surfaces,
  voteReasons,
} from './event-format.ts';

export { contactChannels, eventVersion, voteReasons } from './event-format.ts';

/*
 * What a reader's page reports, version 1. The format is public: the browser sends it, the collector stores it,
 * `npm run export` prints it and the report reads it. Fields are described where they stand; what they mean for the
 * statistics is written in `src/core/events/README.md`.
 */

const hex16 = z.string().regex(/^[0-9a-f]{16}$/);
const article = z.string().max(120).regex(articleIdPattern);
const ratio = z.number().min(0).max(1);
/** A cleaned query: a code point takes up to two UTF-16 units. */
const query = z
  .string()
  .min(1)
  .max(2 * maxQuery);

const common = {
  v: z.literal(eventVersion),
  /** Made by the sender; the same id twice is one event. */
  id: z.uuid(),
  /** One document load. Lives in a variable of the page, never on the device. */
  pv: hex16,
  /** One tab (mode `tab`). */
  sid: hex16.optional(),
  /** One visitor and day (mode `day`), set by the collector. */
  vid: hex16.optional(),
  /** Language of the page. */
  loc: z.string().regex(/^[a-z]{2}(?:-[a-z]{2})?$/),
  /** The article shown; on `search_click` the one opened. */
  art: article.optional(),
  /** What is shown instead of an article. */
  page: z.enum(['home', 'collection', 'search', 'contact', 'other']).optional(),
  /** State of the article's text: 8 hex digits. */
  rev: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  col: z.enum(collectionNames).optional(),
  dev: z.enum(['phone', 'tablet', 'desktop']),
  /** What the sender knows about itself (`navigator.webdriver`), or what the collector recognised. */
  bot: z.boolean().default(false),
  /** Where it happened, when it was not on the help center itself: the panel on a shop's page, or an assistant's tools. */
  surface: z.enum(surfaces).optional(),
};

const byType = {
  /** The document is shown. */
  page_view: {
    entry: z.enum(['external', 'search', 'browse', 'related', 'next', 'direct']),
    prev: z
      .string()
      .max(200)
      .regex(/^\/[^?#]*$/)
      .optional(),
  },
  /** Once per view: visible for 3 s and a human signal. */
  read: {},
  /** The page is hidden or left, or a search on it has settled after its `read`. `dwell`: visible ms so far. */
  leave: {
    dwell: z.int().min(0).max(86_400_000),
    scroll: ratio,
    next: z.enum([
      'search',
      'back',
      'result',
      'article',
      'related',
      'contact',
      'external',
      'close',
    ]),
  },
  /** A settled search. `n`: results shown as answers, 0 when the page says that it has none. */
  search: {
    q: query,
    n: z.int().min(0).max(1000),
    confidence: ratio,
    top: article.optional(),
    qid: hex16,
    via: z.enum(['enter', 'idle', 'click', 'blur']),
  },
  /** A result is opened. `pos` counts from 1. */
  search_click: { qid: hex16, art: article, pos: z.int().min(1).max(1000) },
  /** Each change of the answer; 0 withdraws it. */
  vote: {
    art: article,
    value: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
    reason: z.enum([...voteReasons.yes, ...voteReasons.no]).optional(),
    comment: z.string().max(maxComment).optional(),
  },
  /**
   * An answer is chosen in a guided flow of the article. `flow`: its id; `step`: the places of the answers chosen so far,
   * from 0. No text.
   */
  flow: {
    art: article,
    flow: z.string().regex(/^[0-9a-f]{8}$/),
    step: z
      .array(
        z
          .int()
          .min(0)
          .max(mostAnswers - 1),
      )
      .min(1)
      .max(longestFlow),
  },
  /**
   * A click on any way to a person, or the first field of the shop's own form is entered. On the contact page, `ref_art` is
   * the article the reader came from.
   */
  contact_intent: {
    channel: z.enum(contactChannels),
    qid: hex16.optional(),
    ref_art: article.optional(),
  },
  /** The shop's own form was sent; the references were visible to the sender. */
  contact_submit: {
    channel: z.enum(contactChannels),
    ref_art: article.optional(),
    ref_q: query.optional(),
  },
  /**
   * Answers of readers who were asked, each of which may be missing; or `solved` alone: "That solved it" on the contact page,
   * where `art` is the answer that did, and `false` takes it back. `ease` is on a scale from 1 to `scale`, where more is
   * easier (`polarity` 1, CES 2.0) or harder (−1, CES 1.0). Without the two: 7 and 1.
   */
  exit_survey: {
    solved: z.boolean().optional(),
    would_contact: z.boolean().optional(),
    ease: z.int().min(1).max(7).optional(),
    scale: z.union([z.literal(5), z.literal(7)]).optional(),
    polarity: z.union([z.literal(1), z.literal(-1)]).optional(),
    comment: z.string().max(maxComment).optional(),
  },
} as const;

export type EventType = keyof typeof byType;
export const eventTypes = Object.keys(byType) as EventType[];

/** An event as the sender makes it. Strict: an unknown field is refused, so nothing can be smuggled into the log. */
export const sentEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('page_view'), ...byType.page_view }),
  z.strictObject({ ...common, type: z.literal('read'), ...byType.read }),
  z.strictObject({ ...common, type: z.literal('leave'), ...byType.leave }),
  z.strictObject({ ...common, type: z.literal('search'), ...byType.search }),
  z.strictObject({ ...common, type: z.literal('search_click'), ...byType.search_click }),
  z.strictObject({ ...common, type: z.literal('vote'), ...byType.vote }),
  z.strictObject({ ...common, type: z.literal('flow'), ...byType.flow }),
  z.strictObject({ ...common, type: z.literal('contact_intent'), ...byType.contact_intent }),
  z.strictObject({ ...common, type: z.literal('contact_submit'), ...byType.contact_submit }),
  z.strictObject({ ...common, type: z.literal('exit_survey'), ...byType.exit_survey }),
]);
export type SentEvent = z.output<typeof sentEventSchema>;

/** What the collector adds: `t` in ms UTC, `day` as `2026-11-21` in the site's time zone. */
export interface Arrival {
  t: number;
  day: string;
}

/** An event as it is stored, exported and counted. */
export type StoredEvent = SentEvent & Arrival;

export type EventOf<T extends EventType> = Extract<StoredEvent, { type: T }>;
