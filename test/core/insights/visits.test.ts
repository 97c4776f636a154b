import { describe, expect, test } from 'vitest';
import { collectJourneys } from '../../../src/core/insights/collect-journeys.ts';
import { isMature, type Visit, visitsOf } from '../../../src/core/insights/visits.ts';
import { parcel as art, articles, refund } from './support/articles.ts';
import { type EventLog, eventLog, type Journal } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 9);

async function visits(log: EventLog): Promise<Visit[]> {
  const { journeys } = await collectJourneys(log.events, {
    now: start + 86_400_000,
    since: 0,
    articles: articles.map(({ article }) => article),
  });
  return journeys.flatMap(visitsOf);
}

async function outcomes(write: (journal: Journal) => unknown): Promise<(string | undefined)[]> {
  const log = eventLog();
  write(log.journey(start, { mode: 'tab' }));
  return (await visits(log)).map(({ outcome }) => outcome);
}

const leave = (next: 'back' | 'search' | 'article' | 'result' | 'close', seconds: number) =>
  ({ art, next, dwell: seconds * 1000, scroll: 0.5 }) as const;

// The definition's test values, row 13.
describe('the outcome of a read', () => {
  test('is the last vote: no, then yes, is a yes', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(9, 'vote', { art, value: -1 })
          .does(12, 'vote', { art, value: 1 }),
      ),
    ).toEqual(['confirmed']);
  });

  test('is a contact, whatever was voted', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(9, 'vote', { art, value: 1 })
          .does(12, 'contact_intent', { art, channel: 'email' }),
      ),
    ).toEqual(['contact']);
  });

  test('is bounced for a reader who is back after seven seconds', async () => {
    const back = await outcomes((reader) =>
      reader.reads(0, art).does(7, 'leave', leave('back', 7)),
    );
    expect(back).toEqual(['bounced']);
    const later = await outcomes((reader) =>
      reader.reads(0, art).does(15, 'leave', leave('result', 15)),
    );
    expect(later).toEqual(['silent']);
  });

  test('is bounced for a search on the article, however late', async () => {
    expect(
      await outcomes((reader) => reader.reads(0, art).does(38, 'leave', leave('search', 38))),
    ).toEqual(['bounced']);
  });

  test('looks at each way of leaving, not only at the last', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(38, 'leave', leave('search', 38))
          .does(60, 'leave', leave('close', 60)),
      ),
    ).toEqual(['bounced']);
  });

  test('is silence after a link inside the text', async () => {
    expect(
      await outcomes((reader) => reader.reads(0, art).does(7, 'leave', leave('article', 7))),
    ).toEqual(['silent']);
  });

  test('forgets a vote that was withdrawn', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(9, 'vote', { art, value: -1 })
          .does(11, 'vote', { art, value: 0 }),
      ),
    ).toEqual(['silent']);
  });

  test('is one “no” for a tab that says it twice', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(9, 'vote', { art, value: -1 })
          .reads(300, art)
          .does(310, 'vote', { art, value: -1 }),
      ),
    ).toEqual(['vote_no']);
  });

  test('is none without a read', async () => {
    expect(
      await outcomes((reader) => reader.does(0, 'page_view', { art, entry: 'direct' })),
    ).toEqual([undefined]);
  });

  test('is none for a program', async () => {
    const log = eventLog();
    log.journey(start, { bot: true }).reads(0, art);
    expect(await visits(log)).toEqual([]);
  });

  test('is no contact when the person was asked before reading', async () => {
    expect(
      await outcomes((reader) =>
        reader.does(0, 'contact_intent', { art, channel: 'phone' }).reads(1, art),
      ),
    ).toEqual(['silent']);
  });

  test('is a contact also when the click is on the contact page, on the way from the article', async () => {
    expect(
      await outcomes((reader) =>
        reader
          .reads(0, art)
          .does(20, 'contact_intent', { page: 'contact', ref_art: art, channel: 'email' }),
      ),
    ).toEqual(['contact']);
  });

  test('belongs to each article by itself', async () => {
    expect(
      await outcomes((reader) =>
        reader.reads(0, art).reads(40, refund).does(60, 'vote', { art: refund, value: -1 }),
      ),
    ).toEqual(['silent', 'vote_no']);
  });
});

test('a read is mature half an hour after the last event of its article', () => {
  const lastAt = start;
  expect(isMature({ lastAt }, start + 30 * 60_000 - 1)).toBe(false);
  expect(isMature({ lastAt }, start + 30 * 60_000)).toBe(true);
});
