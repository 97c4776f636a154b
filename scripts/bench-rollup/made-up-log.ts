import type { StoredEvent } from '../../src/core/events/event.ts';
import { addDays, startOfDay } from '../../src/core/events/start-of-day.ts';
import { type Random, randomStream } from '../../src/core/stats/random-stream.ts';

/** Whose days the made-up log has. */
export const timeZone = 'Europe/Berlin';
/** Its first day. */
export const firstDay = '2026-01-05';

const collections = ['billing', 'shipping', 'returns', 'accounts', 'fulfillment'] as const;

/** Names of so many made-up articles. */
export function madeUpArticles(count: number): string[] {
  return Array.from(
    { length: count },
    (_, number) => `${collections[number % 5]}/${number % 2 ? 'en' : 'de'}/article-${number}`,
  );
}

const nouns =
  'paket geld konto rechnung retoure adresse gutschein lieferung bestellung größe passwort zahlung'.split(
    ' ',
  );
const words =
  'wo ist mein wann kommt nicht da falsch ändern zurück verloren kaputt fehlt doppelt warten offen'.split(
    ' ',
  );

/** A query out of some 5,000, the first ones far more often than the last. */
export function madeUpQuery(random: Random): string {
  const number = Math.floor(5000 * random.next() ** 3);
  const noun = nouns[number % 12];
  return `${noun} ${words[Math.floor(number / 12) % 15]} ${words[Math.floor(number / 180) % 15]} ${number > 2700 ? number % 7 : ''}`.trim();
}

/** One day of readers, in the order of arrival: a third of the journeys search, one in fifty votes or asks a person. */
export function madeUpDay(
  number: number,
  events: number,
  articles: readonly string[],
): StoredEvent[] {
  const random = randomStream(number + 1, 'bench');
  const day = addDays(firstDay, number);
  const start = startOfDay(day, timeZone);
  const length = startOfDay(addDays(day, 1), timeZone) - start;
  const made: StoredEvent[] = [];
  for (let journey = 0; made.length < events; journey++)
    addJourney(made, random, articles, {
      day,
      start: start + random.next() * (length - 600_000),
      key: (number * 1e7 + journey).toString(16).padStart(16, '0'),
      prefix: `${(number + 1).toString(16).padStart(8, '0')}-0000-4000-8000-`,
    });
  return made.sort((a, b) => a.t - b.t);
}

interface Reader {
  day: string;
  /** Ms UTC. */
  start: number;
  key: string;
  /** Of the events' ids. */
  prefix: string;
}

function addJourney(
  made: StoredEvent[],
  random: Random,
  articles: readonly string[],
  { day, start, key, prefix }: Reader,
): void {
  let t = Math.floor(start);
  const art = articles[Math.floor(articles.length * random.next() ** 2)] ?? '';
  const loc = art.split('/')[1] ?? 'de';
  const does = (type: string, fields: object) => {
    t += 1000 + Math.floor(20_000 * random.next());
    const id = prefix + made.length.toString(16).padStart(12, '0');
    const common = { v: 1, id, type, t, day, pv: key, loc, dev: 'phone', bot: false };
    made.push({ ...common, ...fields } as unknown as StoredEvent);
  };
  const about = { art, rev: '0a1b2c3d', col: art.split('/')[0] };
  if (random.next() < 0.33) {
    const q = madeUpQuery(random);
    const found = random.next() < 0.8;
    does('search', {
      page: 'home',
      q,
      n: found ? 3 : 0,
      confidence: found ? 0.7 : 0.1,
      qid: key,
      via: 'enter',
    });
    if (!found) return;
    does('search_click', { ...about, qid: key, pos: 1 });
  }
  does('page_view', { ...about, entry: 'search', prev: '/de/' });
  does('read', about);
  if (random.next() < 0.02) does('vote', { ...about, value: random.next() < 0.6 ? 1 : -1 });
  if (random.next() < 0.04) does('contact_intent', { ...about, channel: 'email' });
  does('leave', {
    ...about,
    dwell: Math.floor(60_000 * random.next()),
    scroll: 0.5,
    next: random.next() < 0.2 ? 'back' : 'close',
  });
}
