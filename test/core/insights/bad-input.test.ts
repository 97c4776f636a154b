import { describe, expect, test } from 'vitest';
import { articleAliases } from '../../../src/core/insights/article-aliases.ts';
import type { ArticleText } from '../../../src/core/insights/article-text.ts';
import { buildReport } from '../../../src/core/insights/build-report.ts';
import type { Report } from '../../../src/core/insights/report.ts';
import { eventLog } from './support/event-log.ts';

const day = 86_400_000;
/** 60 days, the clocks going back in the middle of them. */
const start = Date.UTC(2026, 8, 22, 8);
const now = start + 60 * day;
const text = (article: string, more: Partial<ArticleText> = {}): ArticleText => ({
  ...{ article, title: article, url: '/', summary: '', alsoAsked: [], keywords: [] },
  ...more,
});
const parcel = 'shipping/de/parcel';
const refund = 'returns/de/refund';
const settings = { siteName: 'Shop', now, timeZone: 'Europe/Berlin', days: 90 };

async function reportOn(
  events: ReturnType<typeof eventLog>['events'],
  articles: ArticleText[] = [text(parcel), text(refund)],
): Promise<Report> {
  const report = await buildReport({ events, articles, settings });
  everyNumberIsOne(report);
  return report;
}

function everyNumberIsOne(value: unknown, path = 'report'): void {
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) everyNumberIsOne(inner, `${path}.${key}`);
}

/** So many readers of an article a day, on the days from `first` to before `last`. */
function readers(
  log: ReturnType<typeof eventLog>,
  first: number,
  last: number,
  art = parcel,
  count = 25,
) {
  for (let at = first; at < last; at++)
    for (let reader = 0; reader < count; reader++)
      log.journey(start + at * day + reader * 60_000, { mode: 'tab' }).reads(0, art);
}

describe('a log', () => {
  test('with a hole says where it is, and its rates are of the days that were recorded', async () => {
    const log = eventLog();
    readers(log, 0, 20);
    readers(log, 30, 60);
    const { data, period, articles } = await reportOn(log.events);
    expect(data?.silent).toEqual([{ from: '2026-10-12', to: '2026-10-21', days: 10 }]);
    expect(period.days).toBe(50);
    expect(articles[0]?.reads).toBe(1250);
  });

  test('of a quiet shop has no holes: nobody came', async () => {
    const log = eventLog();
    readers(log, 0, 20, parcel, 1);
    readers(log, 30, 60, parcel, 1);
    const { data, period } = await reportOn(log.events);
    expect(data?.silent).toEqual([]);
    expect(period.days).toBe(60);
  });

  test('that was imported twice, with the same ids or with new ones, counts once', async () => {
    const log = eventLog();
    readers(log, 0, 5);
    const renumbered = log.events.map((event, at) => ({
      ...event,
      id: `11111111-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
    }));
    const once = await reportOn(log.events);
    const twice = await reportOn([
      ...log.events,
      ...log.events,
      ...renumbered,
    ] as typeof log.events);
    expect(twice.articles).toEqual(once.articles);
    expect(twice.totals.counted).toBe(once.totals.counted);
    expect(twice.totals.skipped.duplicate).toBe(2 * log.events.length);
  });

  test('across a clock change has its days named, and no day twice', async () => {
    const log = eventLog();
    readers(log, 0, 60);
    const { data, time } = await reportOn(log.events);
    expect(data?.clockChanges).toEqual(['2026-10-25']);
    const views = time?.weeks.map((week) => week.views) ?? [];
    expect(views.reduce((sum, count) => sum + count, 0)).toBe(1500);
    expect(time?.weeks.slice(1, -1).every((week) => week.views === 175 && week.days === 7)).toBe(
      true,
    );
  });

  test('that is empty, or without a search, says so', async () => {
    const empty = await reportOn([]);
    expect(empty.data?.limits).toEqual(['no-events']);
    expect(empty.queue).toEqual([]);
    const log = eventLog();
    readers(log, 0, 60);
    const { data, gaps, totals } = await reportOn(log.events);
    expect(data?.limits).toContain('no-searches');
    expect(gaps).toEqual([]);
    expect(totals.unanswered).toBe(0);
  });

  test('with three votes calls them few', async () => {
    const log = eventLog();
    readers(log, 30, 60);
    for (const value of [1, 1, -1] as const)
      log
        .journey(start + 40 * day)
        .reads(0, parcel)
        .does(9, 'vote', { art: parcel, value });
    const { data, articles } = await reportOn(log.events);
    expect(data?.limits).toContain('few-votes');
    const { helpful } = articles[0]?.votes ?? {};
    expect((helpful?.high ?? 0) - (helpful?.low ?? 1)).toBeGreaterThan(0.3);
  });

  test('in which one article has everything says that the others say little', async () => {
    const log = eventLog();
    readers(log, 0, 60);
    readers(log, 0, 60, refund, 1);
    const { data, articles } = await reportOn(log.events);
    expect(data?.limits).toContain('one-article');
    expect(articles.map(({ reads }) => reads)).toEqual([1500, 60]);
  });
});

describe('an article', () => {
  test('that was renamed keeps its history, and the report says under which name it came', async () => {
    const log = eventLog();
    readers(log, 0, 3, 'shipping/de/where-is-it');
    log
      .journey(start + day, { mode: 'tab' })
      .searches(0, 'wo ist mein paket', 3, '00000000000000aa')
      .does(2, 'search_click', { qid: '00000000000000aa', art: 'shipping/de/where-is-it', pos: 1 });
    const renamed = [text(parcel, { redirectFrom: ['where-is-it'] }), text(refund)];
    const { data, articles, totals } = await reportOn(log.events, renamed);
    expect(articles.find(({ article }) => article === parcel)?.reads).toBe(75);
    expect(totals.skipped['unknown-article']).toBe(0);
    expect(data?.renamed).toEqual([{ from: 'shipping/de/where-is-it', to: parcel, events: 151 }]);
    expect(data?.gone).toEqual([]);
  });

  test('that is gone is named with what was not counted', async () => {
    const log = eventLog();
    readers(log, 0, 1, 'shipping/de/gone', 3);
    readers(log, 0, 1);
    const { data, totals } = await reportOn(log.events);
    expect(totals.skipped['unknown-article']).toBe(6);
    expect(data?.gone).toEqual([{ article: 'shipping/de/gone', events: 6 }]);
  });
});

describe('earlier names', () => {
  const english = 'shipping/en/parcel';

  test('hold in every language, because a file has the same name in each', () => {
    const aliases = articleAliases([
      text(english, { redirectFrom: ['where-is-it'] }),
      text(parcel, { redirectFrom: ['wo-ist-es'] }),
    ]);
    expect(Object.fromEntries(aliases)).toEqual({
      'shipping/en/where-is-it': english,
      'shipping/de/wo-ist-es': parcel,
      'shipping/en/wo-ist-es': english,
      'shipping/de/where-is-it': parcel,
    });
  });

  test('never take what another article is called today', () => {
    const aliases = articleAliases([
      text('returns/de/refund'),
      text('returns/de/money-back', { redirectFrom: ['refund'] }),
    ]);
    expect(aliases.size).toBe(0);
  });
});
