import { describe, expect, test } from 'vitest';
import { readersSaid } from '../../../src/core/contacts/readers-said.ts';
import { articles, parcel } from '../insights/support/articles.ts';
import { type EventLog, eventLog } from '../insights/support/event-log.ts';

const start = Date.parse('2026-11-18T10:00:00Z');
const now = start + 48 * 3_600_000;

function report(write: (log: EventLog) => void) {
  const log = eventLog();
  write(log);
  return readersSaid(log.events, articles, { now, since: start - 1000 });
}

describe('what readers answer when they are asked', () => {
  test('is on one scale, whatever they were asked on', async () => {
    const { surveys } = await report((log) => {
      log.journey(start).does(9, 'exit_survey', {
        art: parcel,
        ease: 7,
        scale: 7,
        polarity: 1,
        solved: true,
        would_contact: true,
      });
      log.journey(start).does(9, 'exit_survey', { art: parcel, ease: 5, scale: 5, polarity: -1 });
      log
        .journey(start)
        .does(9, 'exit_survey', { art: parcel, solved: false, would_contact: true });
    });
    expect(surveys).toMatchObject({
      answers: 3,
      ease: { answers: 2, mean: 0.5, hard: 1 },
      wouldContact: { count: 1, of: 1 },
      articles: [],
    });
  });

  test('is listed singly when it has words or is a low rating, with every comment on a vote', async () => {
    const { inbox } = await report((log) => {
      log
        .journey(start)
        .reads(0, parcel)
        .does(9, 'vote', { art: parcel, value: 1, comment: 'Danke!' });
      log.journey(start + 1000).does(9, 'exit_survey', { art: parcel, ease: 2 });
      log.journey(start + 2000).does(9, 'exit_survey', { art: parcel, ease: 6 });
      log.journey(start + 3000).does(9, 'exit_survey', {
        art: parcel,
        ease: 6,
        comment: 'Der Link zu kim@example.org geht nicht',
      });
    });
    expect(inbox).toMatchObject([
      { from: 'survey', value: null, comment: 'Der Link zu ⟨email⟩ geht nicht' },
      { from: 'survey', comment: '', ease: 1 / 6 },
      { from: 'vote', value: 1, comment: 'Danke!' },
    ]);
    expect(inbox.every(({ id }) => id !== undefined)).toBe(true);
  });

  test('is absent when nobody was asked', async () => {
    expect((await report(() => {})).surveys).toBeUndefined();
  });
});

test('what readers go on to is seen from page to page, also where each page is a journey of its own', async () => {
  const [from, next] = [articles[0], articles[1]];
  if (!from || !next) throw new Error('Two articles are needed.');
  const { nextIssues } = await report((log) => {
    for (let n = 0; n < 12; n++) {
      log.journey(start + n * 1000).does(0, 'page_view', { art: from.article, entry: 'search' });
      if (n < 6)
        log
          .journey(start + n * 1000 + 500)
          .does(0, 'page_view', { art: next.article, entry: 'next', prev: from.url });
    }
    for (let n = 0; n < 60; n++)
      log
        .journey(start + 60_000 + n * 1000)
        .does(0, 'page_view', { art: articles[2]?.article ?? '', entry: 'search' });
  });
  expect(nextIssues).toMatchObject([
    { of: 'article', from: from.article, next: next.article, journeys: 12, followed: 6 },
  ]);
});
