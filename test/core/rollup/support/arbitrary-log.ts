import fc from 'fast-check';
import { dayInZone } from '../../../../src/core/events/day-in-zone.ts';
import type { StoredEvent } from '../../../../src/core/events/event.ts';
import { articles } from '../../insights/support/articles.ts';
import { eventLog, hex16, type Journal } from '../../insights/support/event-log.ts';

export const timeZone = 'Europe/Berlin';
const minute = 60_000;
const names = articles.map(({ article }) => article);
const queries = ['wo ist mein geld', 'paket weg', 'paket verloren', 'adresse ändern', 'x y z'];

const step = fc.record({
  minutes: fc.integer({ min: 0, max: 25 }),
  kind: fc.constantFrom(
    'read',
    'search',
    'click',
    'leave',
    'yes',
    'no',
    'contact',
    'survey',
    'flow',
  ),
  art: fc.constantFrom(...names),
  q: fc.constantFrom(...queries),
  rev: fc.constantFrom('00000001', '00000002'),
});

const journey = (from: number, days: number) =>
  fc.record({
    // Many around midnight, where days meet.
    day: fc.integer({ min: 0, max: days - 1 }),
    minutes: fc.oneof(
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      fc.integer({ min: 23 * 60, max: 24 * 60 - 1 }),
    ),
    mode: fc.constantFrom('page' as const, 'tab' as const),
    bot: fc.constantFrom(false, false, false, true),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    from: fc.constant(from),
  });

/**
 * A log of some days in Berlin, in order. Journeys last two hours and a half at most, so that one that crosses midnight
 * ends before three.
 *
 * @param from ms UTC
 */
export function arbitraryLog(
  from: number,
  days: number,
  maxJourneys = 40,
): fc.Arbitrary<StoredEvent[]> {
  return fc.array(journey(from, days), { minLength: 1, maxLength: maxJourneys }).map((journeys) => {
    const log = eventLog();
    for (const { day, minutes, mode, bot, steps } of journeys) {
      const journal = log.journey(from + day * 24 * 60 * minute + minutes * minute, { mode, bot });
      let seconds = 0;
      for (const one of steps) {
        seconds += one.minutes * 60 + 1;
        write(journal, seconds, one);
      }
    }
    return log.events.sort((a, b) => a.t - b.t);
  });
}

function write(
  journal: Journal,
  seconds: number,
  { kind, art, q, rev }: { kind: string; art: string; q: string; rev: string },
): void {
  // The number of a search follows from its words, so that clicks find it.
  const qid = hex16(queries.indexOf(q) + 0x900 + seconds * 0x1000);
  switch (kind) {
    case 'read':
      journal.does(seconds, 'page_view', { art, rev, entry: 'search' });
      journal.does(seconds + 4, 'read', { art, rev });
      return;
    case 'search':
      journal.searches(seconds, q, q === 'x y z' ? 0 : 3, qid);
      return;
    case 'click':
      journal.searches(seconds, q, 3, qid);
      journal.does(seconds + 2, 'search_click', { qid, art, pos: 2 });
      return;
    case 'leave':
      journal.does(seconds, 'leave', { art, rev, dwell: 5000, scroll: 0.5, next: 'back' });
      return;
    case 'yes':
      journal.does(seconds, 'vote', { art, rev, value: 1 });
      return;
    case 'no':
      journal.does(seconds, 'vote', {
        art,
        rev,
        value: -1,
        reason: 'unclear',
        comment: `Seite ${art} hilft nicht`,
      });
      return;
    case 'contact':
      journal.does(seconds, 'contact_intent', { art, rev, channel: 'email' });
      return;
    case 'flow':
      // Whoever takes a step at an even second answers once more after it.
      journal.does(seconds, 'flow', { art, rev, flow: '1a2b3c4d', step: [1] });
      if (seconds % 2 === 0)
        journal.does(seconds + 3, 'flow', { art, rev, flow: '1a2b3c4d', step: [1, 0] });
      return;
    default:
      journal.does(seconds, 'exit_survey', {
        art,
        rev,
        solved: true,
        would_contact: true,
        ease: 5,
      });
  }
}

/** Days of the log as the events have them. */
export function daysOf(events: readonly StoredEvent[]): [first: string, last: string] {
  const moments = events.map(({ t }) => t);
  return [dayInZone(Math.min(...moments), timeZone), dayInZone(Math.max(...moments), timeZone)];
}
