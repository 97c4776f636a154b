import type { DatabaseSync } from 'node:sqlite';
import type { StoredEvent } from '../core/events/event.ts';
import type { PageOfEvents, PageStart } from './open-database.ts';

const query = `select t, seq, id, day, type, pv, sid, vid, loc, art, bot, body from events
  where t >= ? and t < ? and (t, seq, id) > (?, ?, ?) order by t, seq, id limit ?`;

/** Rows as arrays, and each event made in place: reading is most of what a roll-up costs. */
export function createSqlitePages(
  database: DatabaseSync,
): (after: PageStart, until: number, limit: number) => PageOfEvents {
  const statement = database.prepare(query);
  statement.setReturnArrays(true);
  return ({ t, seq, id }, until, limit) => {
    const rows = statement.all(t, until, t, seq, id, limit) as unknown as Row[];
    const last = rows.at(-1);
    return {
      events: rows.map(eventOf),
      last: last && { t: last[0], seq: last[1], id: last[2] },
    };
  };
}

type Row = [
  t: number,
  seq: number,
  id: string,
  day: string,
  type: string,
  pv: string,
  sid: string | null,
  vid: string | null,
  loc: string,
  art: string | null,
  bot: number,
  body: string,
];

function eventOf([t, , id, day, type, pv, sid, vid, loc, art, bot, body]: Row): StoredEvent {
  const event = JSON.parse(body);
  event.t = t;
  event.id = id;
  event.day = day;
  event.type = type;
  event.pv = pv;
  if (sid !== null) event.sid = sid;
  if (vid !== null) event.vid = vid;
  event.loc = loc;
  if (art !== null) event.art = art;
  event.bot = bot === 1;
  return event;
}
