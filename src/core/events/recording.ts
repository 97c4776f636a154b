/**
 * What connects the events of one reader, and so what a journey is.
 *
 * - `page`: one document load, by `pv`. Nothing is on the device. The default.
 * - `tab`: one tab, by `sid` in its `sessionStorage`, until 30 minutes without an event or 12 hours have passed.
 * - `day`: one visitor and day, by `vid`, which the collector works out from address and browser with a salt that is
 *   never written down. Nothing is on the device; the number is pseudonymous.
 */
export const recordings = ['page', 'tab', 'day'] as const;
export type Recording = (typeof recordings)[number];
