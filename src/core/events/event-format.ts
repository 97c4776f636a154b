/**
 * Constants of the event format, version 1. Apart from `event.ts`, so that the reader's browser can
 * use them without loading a validator.
 */
export const eventVersion = 1;

/** Why a vote was given. The first three go with "yes", the others with "no". */
export const voteReasons = {
  yes: ['clear', 'quick', 'complete'],
  no: ['not-my-question', 'unclear', 'did-not-work', 'outdated', 'disagree'],
} as const;

export const contactChannels = [
  'email',
  'chat',
  'phone',
  'form',
  'page',
  'callback',
  'social',
] as const;

/** Where readers and programs meet the help center beside its own pages. */
export const surfaces = ['panel', 'assistant'] as const;

/** Events in one request; more are refused as a whole. */
export const maxBatch = 50;

/** UTF-16 units of `q`, `ref_q` or `comment` before cleaning. Whatever is longer was not typed by a person in our field. */
export const maxRawText = 4000;

/** UTF-16 units of a comment after cleaning. */
export const maxComment = 1000;

/** Code points of a query after cleaning; a longer one is pasted text, and pasted text identifies people. */
export const maxQuery = 120;
