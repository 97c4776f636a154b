import { describe, expect, test } from 'vitest';
import { collectJourneys } from '../../../src/core/insights/collect-journeys.ts';
import { articles, parcel } from './support/articles.ts';
import { eventLog } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 9);
const day = 86_400_000;
const limits = {
  now: start + day,
  since: start - day,
  articles: articles.map(({ article }) => article),
};

describe('what is not counted has a name and a number', () => {
  test('repeats, the future, the past, unknown articles and unreadable lines', async () => {
    const log = eventLog();
    log.journey(start).reads(0, parcel);
    log.journey(start + day).reads(1, parcel);
    log.journey(start - 2 * day).reads(0, parcel);
    log.journey(start).reads(0, 'shipping/de/deleted-long-ago');
    const repeated = log.events.slice(0, 1);

    const { journeys, skipped, events, span } = await collectJourneys(
      [...log.events, ...repeated, { unreadable: true }],
      limits,
    );

    expect(events).toBe(10);
    expect(skipped).toEqual({
      unreadable: 1,
      duplicate: 1,
      future: 2,
      'before-period': 2,
      'unknown-article': 2,
    });
    expect(journeys.map(({ steps }) => steps.length)).toEqual([2]);
    expect(span).toEqual({ first: start, last: start + 4000 });
  });

  test('a click to a person counts even when the article that it came from is gone', async () => {
    const log = eventLog();
    log.journey(start).does(0, 'contact_intent', {
      page: 'contact',
      channel: 'phone',
      ref_art: 'shipping/de/deleted-long-ago',
    });
    const { journeys, skipped } = await collectJourneys(log.events, limits);
    expect(skipped['unknown-article']).toBe(0);
    expect(journeys[0]?.steps).toEqual([{ type: 'contact_intent', t: start, channel: 'phone' }]);
  });

  test('a key that behaves like a program goes whole, with what it did before', async () => {
    const log = eventLog();
    const reader = log.journey(start, { mode: 'tab' });
    reader.reads(0, parcel);
    for (let search = 0; search < 31; search++) reader.searches(60 + search * 12, `wort ${search}`);
    log.journey(start).reads(0, parcel);

    const { journeys, bots } = await collectJourneys(log.events, limits);
    expect(bots).toEqual({ journeys: 1, events: 33 });
    expect(journeys).toHaveLength(1);
  });
});

test('the events of a journey stand in order of time, those of one moment as they were read', async () => {
  const log = eventLog();
  const reader = log.journey(start);
  reader.does(9, 'vote', { art: parcel, value: -1 });
  reader.does(9, 'vote', { art: parcel, value: 1 });
  reader.reads(0, parcel);
  const { journeys } = await collectJourneys(log.events, limits);
  const told = journeys[0]?.steps.map((step) => (step.type === 'vote' ? step.value : step.type));
  expect(told).toEqual(['page_view', 'read', -1, 1]);
});

test('a journey is a tab where one was recorded, else a visitor’s day, else a page load', async () => {
  const log = eventLog();
  log.journey(start, { mode: 'tab', key: 'aaaaaaaaaaaaaaaa' }).reads(0, parcel);
  log.journey(start, { mode: 'tab', key: 'aaaaaaaaaaaaaaaa' }).reads(60, parcel);
  log.journey(start + 90_000).reads(0, parcel);
  const { journeys } = await collectJourneys(log.events, limits);
  expect(journeys.map(({ key, singlePage }) => ({ key, singlePage }))).toEqual([
    { key: 'aaaaaaaaaaaaaaaa', singlePage: false },
    { key: '0000000000000003', singlePage: true },
  ]);
});
