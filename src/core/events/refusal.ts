/**
 * Why something that was sent is not stored, each under one name: the sender is told, and the store counts it.
 *
 * - `bad-json`: the body is not JSON.
 * - `bad-shape`: no event, or a field that is missing, unknown or out of its range; the message names it.
 * - `unknown-type`, `wrong-version`: an event of another program, or of a later one.
 * - `unknown-article`, `unknown-locale`: not on the published site.
 * - `too-large`: a text, a batch or a body over its limit.
 * - `foreign-origin`: sent by a page of another site.
 * - `too-many-events`, `too-many-votes`: more from one address than readers send; later it is welcome again.
 */
export const refusalReasons = [
  'bad-json',
  'bad-shape',
  'unknown-type',
  'wrong-version',
  'unknown-article',
  'unknown-locale',
  'too-large',
  'foreign-origin',
  'too-many-events',
  'too-many-votes',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** `message` is a full sentence for whoever wrote the sender. It names fields, and never repeats what was sent in them. */
export interface Refusal {
  reason: RefusalReason;
  message: string;
}
