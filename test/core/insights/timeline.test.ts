import { describe, expect, test } from 'vitest';
import type { ArticleDay } from '../../../src/core/insights/article-day.ts';
import { addDays, daysFrom } from '../../../src/core/insights/calendar-days.ts';
import type { Chain } from '../../../src/core/insights/chains.ts';
import type { WatchedTopic } from '../../../src/core/insights/find-alarms.ts';
import { emptyTally } from '../../../src/core/insights/tally-articles.ts';
import { timelineOf } from '../../../src/core/insights/timeline.ts';

const parcel = 'shipping/en/parcel';
const other = 'shipping/en/other';
const text = (article: string, owner?: string) => ({
  ...{ article, title: article, url: '/', summary: '', alsoAsked: [], keywords: [] },
  owner,
});
const articles = [text(parcel, 'Jana'), text(other)];
const first = '2026-08-24';
const today = '2026-11-22';
const all = daysFrom(first, today);

/** Reads of a day, and how many of them ended with a contact. */
function readsOn(
  article: string,
  day: string,
  reads: number,
  contact: number,
  rev = '',
): ArticleDay {
  const row = { ...emptyTally(article), day, rev, views: reads, reads };
  row.outcomes.contact = contact;
  row.outcomes.silent = reads - contact;
  return row;
}

let searches = 0;
function search(day: string, q: string, clicks: string[] = []): Chain {
  searches++;
  const own = { q, n: 3, qid: String(searches), t: Date.parse(day), day, loc: 'en', clicks };
  return {
    journey: String(searches),
    searches: [own],
    outcome: clicks.length > 0 ? 'answered' : 'no_click',
    lastClick: clicks[0],
  };
}

interface Log {
  articleDays?: ArticleDay[];
  chains?: Chain[];
  recorded?: string[];
  topics?: WatchedTopic[];
  marks?: { from: string; to: string; title: string; kind: string }[];
  from?: string;
}

function time({
  articleDays = [],
  chains = [],
  recorded = all,
  topics = [],
  marks = [],
  from = first,
}: Log) {
  return timelineOf({
    evidence: {
      articleDays,
      chains,
      days: recorded.map((day) => ({ day, pageViews: 30, contacts: 2 })),
    },
    articles,
    topics,
    period: { from, to: today, days: recorded.length },
    marks,
    bouncesCount: false,
    failureOf: () => 0.4,
    k: 5,
  });
}

const editDay = addDays(first, 45);
const [oldRev, newRev] = ['aaaaaaaa', 'bbbbbbbb'];
/** Ten reads a day; of them so many failed before and after the edit. */
const edited = (before: number, after: number) => [
  ...all.map((day) =>
    day < editDay
      ? readsOn(parcel, day, 10, before, oldRev)
      : readsOn(parcel, day, 10, after, newRev),
  ),
  ...all.map((day) => readsOn(other, day, 10, 2, oldRev)),
];

describe('an edit', () => {
  test('is called better when clearly fewer reads fail since, and says what the rest of the collection did', () => {
    const [edit, ...more] = time({ articleDays: edited(4, 1) }).edits;
    expect(more).toEqual([]);
    expect(edit).toMatchObject({
      article: parcel,
      day: editDay,
      rev: newRev,
      previousRev: oldRev,
      verdict: 'better',
      before: { reads: 450, failed: 180 },
      after: { reads: 460, failed: 46 },
      collection: { before: 0.2, after: 0.2 },
    });
    expect(edit?.evidence).toBeGreaterThan(20);
  });

  test('is called worse when clearly more fail, and nothing while that is not clear', () => {
    expect(time({ articleDays: edited(1, 4) }).edits[0]?.verdict).toBe('worse');
    expect(time({ articleDays: edited(3, 3) }).edits[0]?.verdict).toBe('no-sign-yet');
  });

  test('counts at most the 60 days before it', () => {
    const late = addDays(first, 85);
    const rows = all.map((day) => readsOn(parcel, day, 10, 2, day < late ? oldRev : newRev));
    expect(time({ articleDays: rows }).edits[0]?.before.reads).toBe(600);
  });

  test('is not seen in a cached page of the version before, and a second one begins where it begins', () => {
    const cached = { ...readsOn(parcel, addDays(editDay, 3), 1, 0, oldRev), views: 1 };
    const third = addDays(first, 70);
    const rows = edited(3, 3).map((row) =>
      row.article === parcel && row.day >= third ? { ...row, rev: 'cccccccc' } : row,
    );
    const { edits } = time({ articleDays: [...rows, cached] });
    expect(edits.map(({ day, rev }) => [day, rev])).toEqual([
      [third, 'cccccccc'],
      [editDay, newRev],
    ]);
    expect(edits[1]?.after.reads).toBe(250);
  });

  test('names the marked days around it, which may be the reason instead', () => {
    const sale = {
      from: addDays(editDay, 2),
      to: addDays(editDay, 5),
      title: 'Sale',
      kind: 'campaign',
    };
    expect(time({ articleDays: edited(4, 1), marks: [sale] }).edits[0]?.marks).toEqual([sale]);
  });
});

/** So many searches for one thing each day. */
const asked = (days: readonly string[], count: number, q: string, clicks: string[] = []) =>
  days.flatMap((day) => Array.from({ length: count }, () => search(day, q, clicks)));
const lastDays = daysFrom('2026-11-20', '2026-11-21');
const topic = (chains: Chain[]): WatchedTopic => ({
  ...{ id: 'en/late-parcel', label: 'late parcel', owner: 'Jana', chains },
});

describe('an alarm', () => {
  const usual = asked(all.slice(0, -1), 5, 'late parcel');
  const rise = asked(lastDays, 20, 'parcel late strike', [parcel]);

  test('says what rose, since when, against what is expected, in whose words, and who is asked to look', () => {
    const chains = [...usual, ...rise];
    const strike = { from: '2026-11-19', to: '2026-11-21', title: 'Strike', kind: 'shipping' };
    const { alarms } = time({ chains, topics: [topic(chains)], marks: [strike] });
    const alarm = alarms.find(({ of }) => of === 'topic');
    expect(alarm).toMatchObject({
      kind: 'spike',
      id: 'en/late-parcel',
      title: 'late parcel',
      since: '2026-11-20',
      day: '2026-11-21',
      count: 50,
      owner: 'Jana',
      nextStep: 'look-at-days',
      articles: [{ article: parcel, title: parcel, count: 40 }],
      marks: [strike],
    });
    expect(alarm?.expected).toBeCloseTo(10, 0);
    expect(alarm?.queries).toEqual([
      { query: 'parcel late strike', count: 40 },
      { query: 'late parcel', count: 10 },
    ]);
    expect(alarms.some(({ of }) => of === 'searches')).toBe(true);
  });

  test('is not raised by what is as usual, nor with less than five weeks of history', () => {
    expect(time({ chains: usual, topics: [topic(usual)] }).alarms).toEqual([]);
    const chains = [...usual, ...rise].filter(({ searches: [{ day }] }) => day >= '2026-10-25');
    const recorded = daysFrom('2026-10-25', today);
    expect(time({ chains, recorded, topics: [topic(chains)], from: '2026-10-25' }).alarms).toEqual(
      [],
    );
  });

  test('is not raised by days that were not recorded', () => {
    const gap = daysFrom('2026-11-10', '2026-11-17');
    const chains = usual.filter(({ searches: [{ day }] }) => !gap.includes(day));
    const recorded = all.filter((day) => !gap.includes(day));
    expect(time({ chains, recorded, topics: [topic(chains)] }).alarms).toEqual([]);
  });

  test('is raised by a dip, when what was asked every day stops', () => {
    const chains = asked(daysFrom(first, '2026-11-18'), 12, 'late parcel');
    const dip = time({ chains, topics: [topic(chains)] }).alarms.find(({ of }) => of === 'topic');
    expect(dip).toMatchObject({ kind: 'dip', since: '2026-11-19', count: 0 });
  });

  test('is raised by a week of what happens too seldom to judge a day', () => {
    const rows = all.map((day, at) => {
      const late = day >= '2026-11-15' && day < '2026-11-21';
      return readsOn(parcel, day, 10, late || at % 7 === 0 ? 1 : 0, oldRev);
    });
    const alarm = time({ articleDays: rows }).alarms.find(({ of }) => of === 'article');
    expect(alarm).toMatchObject({ kind: 'spike', days: 7, since: '2026-11-15', count: 6 });
    expect(alarm?.expected).toBeCloseTo(1, 1);
  });

  test('is raised by contacts after an article that go on rising', () => {
    const rows = all.map((day, at) => {
      const late = day >= '2026-11-15' && day < today;
      return readsOn(parcel, day, 10, late ? 2 : at % 7 === 0 ? 1 : 0, oldRev);
    });
    const alarm = time({ articleDays: rows }).alarms.find(({ of }) => of === 'article');
    expect(alarm).toMatchObject({ of: 'article', id: parcel, owner: 'Jana', kind: 'drift' });
  });

  test('shows no query that fewer than five people typed on these days', () => {
    const rare = lastDays.flatMap((day) => [
      search(day, 'where is kim'),
      search(day, 'where is kim'),
    ]);
    const chains = [...usual, ...rise, ...rare];
    const { alarms } = time({ chains, topics: [topic(chains)] });
    expect(JSON.stringify(alarms)).not.toContain('kim');
  });
});

describe('weeks', () => {
  test('go from Monday to Sunday, the first and last as far as the period goes', () => {
    const { weeks } = time({ from: '2026-11-11', recorded: daysFrom('2026-11-11', today) });
    expect(weeks.map(({ from, to, days, views }) => [from, to, days, views])).toEqual([
      ['2026-11-11', '2026-11-15', 5, 150],
      ['2026-11-16', '2026-11-22', 7, 210],
    ]);
  });

  test('are compared with the one before by a ratio and its interval, and with the same one a year ago', () => {
    const chains = [
      ...asked(daysFrom('2026-11-15', '2026-11-21'), 10, 'x'),
      ...asked(daysFrom('2026-11-08', '2026-11-14'), 5, 'x'),
    ];
    const rows = time({ chains }).sameWeek;
    const row = rows.find(({ measure }) => measure === 'searches');
    expect(row).toMatchObject({ now: 70, weekBefore: 35, yearBefore: null, ratio: { mid: 2 } });
    // scipy.stats.beta.ppf([.05, .95], 70.5, 35.5), as odds.
    expect(row?.ratio?.low).toBeCloseTo(1.42871, 4);
    expect(row?.ratio?.high).toBeCloseTo(2.8222, 4);

    const year = daysFrom('2025-11-16', today);
    const long = time({ chains, recorded: year, from: '2025-11-16' }).sameWeek;
    expect(long.find(({ measure }) => measure === 'views')).toMatchObject({
      now: 210,
      yearBefore: 210,
    });
  });

  test('are not compared where a day was not recorded, and nothing is divided by nothing', () => {
    const recorded = all.filter((day) => day !== '2026-11-10');
    const rows = time({ recorded }).sameWeek;
    expect(rows.every(({ weekBefore, ratio }) => weekBefore === null && ratio === null)).toBe(true);
    const nothing = time({}).sameWeek.find(({ measure }) => measure === 'searches');
    expect(nothing).toMatchObject({ now: 0, weekBefore: 0, ratio: null });
  });
});

test('nothing recorded is nothing to say', () => {
  const empty = timelineOf({
    evidence: { articleDays: [], chains: [], days: [] },
    ...{ articles, topics: [], marks: [], bouncesCount: false, failureOf: () => 0.5, k: 5 },
    period: { from: null, to: today, days: 0 },
  });
  expect(empty).toEqual({ edits: [], alarms: [], weeks: [], sameWeek: [], marks: [] });
});
