import type { StoredEvent } from '../core/events/event.ts';
import type { EventRow } from './schema.ts';

export function toRow(event: StoredEvent, seq: number): EventRow {
  const { id, t, day, type, pv, sid, vid, loc, art, bot, ...rest } = event;
  return {
    id,
    t,
    seq,
    day,
    type,
    pv,
    sid: sid ?? null,
    vid: vid ?? null,
    loc,
    art: art ?? null,
    bot: bot ? 1 : 0,
    // Escapes what a database may refuse to take as text: the null character and lone surrogates.
    body: JSON.stringify(rest),
  };
}

export function fromRow({ seq: _, sid, vid, art, bot, body, ...row }: EventRow): StoredEvent {
  return {
    ...row,
    ...(sid !== null && { sid }),
    ...(vid !== null && { vid }),
    ...(art !== null && { art }),
    bot: bot === 1,
    ...JSON.parse(body),
  };
}
