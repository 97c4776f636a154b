import type { z } from 'zod';
import { longestFlow, mostAnswers } from '../content/flow.ts';
import { eventTypes, type SentEvent } from './event.ts';
import { contactChannels, maxComment, maxQuery, voteReasons } from './event-format.ts';

type FieldOf<E> = E extends unknown ? keyof E & string : never;

/** What each field has to be, as the end of a sentence. */
export const requirements: Record<FieldOf<SentEvent>, string> = {
  v: 'the number 1',
  id: 'a UUID',
  type: oneOf(eventTypes),
  pv: '16 hex digits',
  sid: '16 hex digits',
  vid: '16 hex digits',
  qid: '16 hex digits',
  loc: 'a language such as de',
  art: 'an article as <collection>/<locale>/<slug>',
  top: 'an article as <collection>/<locale>/<slug>',
  ref_art: 'an article as <collection>/<locale>/<slug>',
  page: 'home, collection, search, contact or other',
  rev: '8 hex digits',
  col: 'a collection of the site',
  dev: 'phone, tablet or desktop',
  bot: 'true or false',
  surface: 'panel or assistant, or left out',
  entry: 'external, search, browse, related, next or direct',
  prev: 'a path on this site without query, of at most 200 characters',
  dwell: 'whole milliseconds from 0 to a day',
  scroll: 'a share from 0 to 1',
  next: 'search, back, result, article, related, contact, external or close',
  q: `a query of 1 to ${maxQuery} characters`,
  ref_q: `a query of 1 to ${maxQuery} characters`,
  n: 'a whole number from 0 to 1000',
  confidence: 'a share from 0 to 1',
  via: 'enter, idle, click or blur',
  pos: 'a whole number from 1 to 1000',
  value: '1, -1 or 0',
  reason: oneOf([...voteReasons.yes, ...voteReasons.no]),
  comment: `a text of at most ${maxComment} characters`,
  flow: '8 hex digits',
  step: `1 to ${longestFlow} places of answers, each a whole number from 0 to ${mostAnswers - 1}`,
  channel: oneOf(contactChannels),
  solved: 'true or false',
  would_contact: 'true or false',
  ease: 'a whole number from 1 to 7',
  scale: '5 or 7',
  polarity: '1 or -1',
};

/**
 * One sentence about the first thing that is wrong with an event, for the person who wrote its sender.
 *
 * @example 'A `leave` event needs `dwell`: whole milliseconds from 0 to a day.'
 */
export function explainBadShape(
  error: z.ZodError,
  input: Readonly<Record<string, unknown>>,
): string {
  const issue = error.issues[0];
  const { type } = input;
  const event = typeof type === 'string' ? `A \`${type}\` event` : 'An event';
  if (issue?.code === 'unrecognized_keys')
    return `\`${issue.keys[0]?.slice(0, 40)}\` is no field of ${event.replace(/^A/, 'a')}.`;
  const field = String(issue?.path[0]);
  const requirement = requirements[field as keyof typeof requirements] ?? 'as the format describes';
  return input[field] === undefined
    ? `${event} needs \`${field}\`: ${requirement}.`
    : `\`${field}\` has to be ${requirement}.`;
}

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
