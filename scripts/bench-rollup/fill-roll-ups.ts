import { addDays, startOfDay } from '../../src/core/events/start-of-day.ts';
import type { DayRollUp, SearchCount } from '../../src/core/rollup/day-roll-up.ts';
import { randomStream } from '../../src/core/stats/random-stream.ts';
import { openStore } from '../../src/store/open-store.ts';
import { firstDay, madeUpQuery, timeZone } from './made-up-log.ts';

/** Writes a roll-up of every article for each of so many days, with the given number of searching journeys a day. */
export async function fillRollUps(
  file: string,
  days: number,
  searches: number,
  articles: readonly string[],
): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  try {
    for (let number = 0; number < days; number++) {
      const day = addDays(firstDay, number);
      const asOf = startOfDay(addDays(day, 2), timeZone);
      await store.writeRollUp(madeUpRollUp(number, day, searches, articles), undefined, {
        asOf,
        settled: false,
      });
    }
  } finally {
    await store.close();
  }
}

function madeUpRollUp(
  number: number,
  day: string,
  searches: number,
  articles: readonly string[],
): DayRollUp {
  const random = randomStream(number + 1, 'bench');
  const start = startOfDay(day, timeZone);
  return {
    day,
    totals: {
      events: articles.length * 30,
      future: 0,
      repeated: 0,
      counted: articles.length * 30,
      bots: { journeys: 3, events: 90 },
      span: { first: start, last: start + 80_000_000 },
      pageViews: articles.length * 12,
      viewsWithContact: articles.length,
      contacts: { email: articles.length },
      surveys: {},
    },
    articles: articles.toSorted().map((article) => ({
      article,
      rev: '0a1b2c3d',
      views: 12,
      allReads: 10,
      reads: 10,
      outcomes: {
        contact: random.next() < 0.4 ? 1 : 0,
        vote_no: 0,
        confirmed: 0,
        bounced: 1,
        silent: 8,
      },
      up: 0,
      down: random.next() < 0.1 ? 1 : 0,
      reasons: {},
      contactAfterNo: 0,
      events: 30,
    })),
    searches: Array.from({ length: searches }, (): SearchCount => {
      const q = madeUpQuery(random);
      const clicks =
        random.next() < 0.6 ? [articles[Math.floor(random.next() * articles.length)] ?? ''] : [];
      const common = {
        n: 3,
        day,
        loc: 'de',
        places: clicks.map(() => 1),
        hour: 0,
        confidence: 0.5,
      };
      return {
        hour: start + Math.floor(24 * random.next()) * 3_600_000,
        people: 1,
        chains: [
          {
            outcome: clicks.length > 0 ? 'page_click' : 'no_click',
            searches: [{ q, clicks, ...common }],
          },
        ],
      };
    }),
    comments: [],
  };
}
