import { DatabaseSync } from 'node:sqlite';
import { toRow } from '../../src/store/event-row.ts';
import { openStore } from '../../src/store/open-store.ts';
import { madeUpDay } from './made-up-log.ts';

/**
 * Puts made-up days into a new SQLite file as a collector would have, only without waiting for the disk.
 *
 * @returns how many events there are
 */
export async function fillStore(
  file: string,
  days: { from: number; to: number },
  eventsPerDay: number,
  articles: readonly string[],
): Promise<number> {
  await (await openStore(`sqlite:${file}`)).close();
  const database = new DatabaseSync(file);
  database.exec('pragma synchronous = off');
  const insert = database.prepare(
    `insert into events (id, t, seq, day, type, pv, sid, vid, loc, art, bot, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let seq = days.from * eventsPerDay * 2;
  let events = 0;
  for (let day = days.from; day < days.to; day++) {
    database.exec('begin');
    for (const event of madeUpDay(day, eventsPerDay, articles)) {
      const row = toRow(event, seq++);
      insert.run(
        row.id,
        row.t,
        row.seq,
        row.day,
        row.type,
        row.pv,
        row.sid,
        row.vid,
        row.loc,
        row.art,
        row.bot,
        row.body,
      );
      events++;
    }
    database.exec('commit');
  }
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  return events;
}
