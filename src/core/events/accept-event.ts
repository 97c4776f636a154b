import { parseArticleId } from '../content/article-id.ts';
import { dayInZone } from './day-in-zone.ts';
import { eventTypes, type SentEvent, type StoredEvent, sentEventSchema } from './event.ts';
import { eventVersion, maxRawText } from './event-format.ts';
import { explainBadShape, requirements } from './explain-bad-shape.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import { scrubComment } from './scrub-comment.ts';
import { scrubQuery } from './scrub-query.ts';

/** What is known when an event arrives. */
export interface AcceptContext {
  /** Ms UTC: the event's `t`. */
  now: number;
  /** IANA name; the event's `day` is meant in it. */
  timeZone: string;
  /** Languages of the site; without it, all. */
  locales?: ReadonlySet<string> | undefined;
  /** Published articles; without it, every well-formed name. */
  knownArticles?: ReadonlySet<string> | undefined;
  /** The sender has been recognised as a program. */
  bot?: boolean;
}

export type Acceptance = { accepted: StoredEvent } | { rejected: Refusal };

type Input = Record<string, unknown>;

/**
 * Whether one value that was sent is an event, and what is stored of it: texts are scrubbed again, because a sender can
 * be anybody, and `t` and `day` are the collector's. Pure, and never throws whatever it is given.
 */
export function acceptEvent(input: unknown, context: AcceptContext): Acceptance {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return rejected('bad-shape', 'An event is a JSON object.');
  const fields = input as Input;
  const stranger = refuseStranger(fields) ?? refuseLongText(fields);
  if (stranger) return stranger;

  const parsed = sentEventSchema.safeParse(scrubbed(fields));
  if (!parsed.success) return rejected('bad-shape', explainBadShape(parsed.error, fields));
  const event = parsed.data;
  return refusePlace(event, context) ?? { accepted: stamped(event, context) };
}

function rejected(reason: RefusalReason, message: string): { rejected: Refusal } {
  return { rejected: { reason, message } };
}

function refuseStranger({ v, type }: Input): { rejected: Refusal } | undefined {
  if (v !== undefined && v !== eventVersion)
    return rejected('wrong-version', `This collector reads version ${eventVersion} of the format.`);
  if (type !== undefined && !eventTypes.some((known) => known === type))
    return rejected('unknown-type', `\`type\` has to be ${requirements.type}.`);
  return undefined;
}

function refuseLongText(fields: Input): { rejected: Refusal } | undefined {
  const long = ['q', 'ref_q', 'comment'].find((name) => {
    const text = fields[name];
    return typeof text === 'string' && text.length > maxRawText;
  });
  return long === undefined
    ? undefined
    : rejected('too-large', `\`${long}\` is longer than ${maxRawText} characters.`);
}

/** Before the shape is looked at: a query that only its cleaning makes short enough is welcome. */
function scrubbed(fields: Input): Input {
  const result = { ...fields };
  const clean = (name: string, scrub: (text: string) => string) => {
    const text = fields[name];
    if (typeof text === 'string') result[name] = scrub(text);
  };
  clean('q', scrubQuery);
  clean('ref_q', scrubQuery);
  clean('comment', scrubComment);
  // An id that is written once in capitals is still the same id.
  clean('id', (id) => id.toLowerCase());
  // Nothing was said, or nothing is left of it.
  for (const name of ['comment', 'ref_q']) if (result[name] === '') delete result[name];
  return result;
}

function refusePlace(
  event: SentEvent,
  { locales, knownArticles }: AcceptContext,
): { rejected: Refusal } | undefined {
  if (locales && !locales.has(event.loc))
    return rejected('unknown-locale', 'The site has no language as in `loc`.');
  const named = {
    art: event.art,
    top: 'top' in event ? event.top : undefined,
    ref_art: 'ref_art' in event ? event.ref_art : undefined,
  };
  for (const [field, article] of Object.entries(named)) {
    if (article === undefined) continue;
    const known = knownArticles ? knownArticles.has(article) : parseArticleId(article);
    if (!known) return rejected('unknown-article', `The site has no article as in \`${field}\`.`);
  }
  if (event.art && event.col && parseArticleId(event.art)?.collection !== event.col)
    return rejected('bad-shape', '`col` has to be the collection of `art`.');
  return undefined;
}

function stamped(event: SentEvent, { now, timeZone, bot = false }: AcceptContext): StoredEvent {
  return { ...event, bot: event.bot || bot, t: now, day: dayInZone(now, timeZone) };
}
