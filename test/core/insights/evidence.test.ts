import { expect, test } from 'vitest';
import { evidenceOfEvents } from '../../../src/core/insights/evidence.ts';
import { articles, parcel } from './support/articles.ts';
import { eventLog } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 9);
const day = 86_400_000;
const limits = { now: start + 30 * day, since: start - day };

test('what readers did with an article is also there by day and version, and adds up to the article’s tally', async () => {
  const log = eventLog();
  const [before, after] = ['00000001', '00000002'];
  log.journey(start).does(0, 'read', { art: parcel, rev: before });
  log.journey(start + day).does(0, 'read', { art: parcel, rev: before });
  log
    .journey(start + day)
    .does(0, 'read', { art: parcel, rev: after })
    .does(9, 'contact_intent', { art: parcel, channel: 'email', rev: after });
  log.journey(start + day).does(0, 'page_view', { page: 'home', entry: 'direct' });

  const { articleDays, days, tallies } = await evidenceOfEvents(log.events, articles, limits);
  expect(articleDays.map(({ day, rev, reads }) => [day, rev, reads])).toEqual([
    ['2026-11-02', before, 1],
    ['2026-11-03', before, 1],
    ['2026-11-03', after, 1],
  ]);
  expect(articleDays.map(({ outcomes }) => outcomes.contact)).toEqual([0, 0, 1]);
  expect(tallies[0]).toMatchObject({ article: parcel, reads: 3, outcomes: { contact: 1 } });
  expect(days).toEqual([
    { day: '2026-11-02', pageViews: 0, contacts: 0 },
    { day: '2026-11-03', pageViews: 1, contacts: 1 },
  ]);
});
