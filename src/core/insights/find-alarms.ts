import type { ArticleDay, DayCount } from './article-day.ts';
import type { ArticleText } from './article-text.ts';
import type { Chain } from './chains.ts';
import { compareText } from './effectiveness-order.ts';
import type { NextStep } from './next-steps.ts';
import type { AlarmRow, AlarmSubject, DateMark } from './report-time.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';
import { type SeriesAlarm, watchDays } from './watch-days.ts';

/** A topic whose searches are watched. */
export interface WatchedTopic {
  /** `null`: its words may not be shown. */
  id: string | null;
  label: string | null;
  owner: string | null;
  chains: readonly Pick<Chain, 'journey' | 'searches'>[];
}

export interface AlarmInput {
  /** Consecutive dates of the period, the last one whole. */
  days: readonly string[];
  dayCounts: readonly DayCount[];
  articleDays: readonly ArticleDay[];
  chains: readonly Pick<Chain, 'journey' | 'searches'>[];
  topics: readonly WatchedTopic[];
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'owner'>[];
  marks: readonly DateMark[];
  /** Distinct journeys needed before a query is shown. */
  k: number;
}

/** What happened less often in the whole period has no usual. */
const fewest = 10;
const mostNamed = 5;

/** What was asked or led to a contact far more, or far less, often than its weekdays let expect in the last week. */
export function findAlarms(input: AlarmInput): AlarmRow[] {
  const { days, dayCounts, articleDays, chains, topics, articles } = input;
  const recorded = new Set(dayCounts.map(({ day }) => day));
  const watch = (counts: ReadonlyMap<string, number>): SeriesAlarm | undefined => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < fewest) return undefined;
    return watchDays(days, (day) => (recorded.has(day) ? (counts.get(day) ?? 0) : undefined));
  };
  const texts = new Map(articles.map((text) => [text.article, text]));
  const rows: AlarmRow[] = [];
  const raise = (
    alarm: SeriesAlarm | undefined,
    of: AlarmSubject,
    own: Pick<AlarmRow, 'id' | 'title' | 'owner'>,
    about: readonly Pick<Chain, 'journey' | 'searches'>[],
    nextStep: NextStep = 'look-at-days',
  ) => {
    if (alarm === undefined) return;
    const then = about.filter(({ searches: [{ day }] }) => day >= alarm.since && day <= alarm.day);
    rows.push({
      ...alarm,
      of,
      ...own,
      queries: topQueries(then, input.k),
      articles: topArticles(then, texts),
      nextStep,
      marks: input.marks.filter(({ from, to }) => from <= alarm.day && to >= alarm.since),
    });
  };
  const nobody = { id: null, title: null, owner: null };

  raise(watch(perDay(chains)), 'searches', nobody, chains);
  raise(
    watch(new Map(dayCounts.map(({ day, contacts }) => [day, contacts]))),
    'contacts',
    nobody,
    chains,
  );
  for (const { id, label, owner, chains: own } of topics)
    raise(watch(perDay(own)), 'topic', { id, title: label, owner }, own);
  for (const [article, own] of Map.groupBy(articleDays, (row) => row.article)) {
    const contacts = new Map<string, number>();
    for (const { day, outcomes } of own)
      contacts.set(day, (contacts.get(day) ?? 0) + outcomes.contact);
    const alarm = watch(contacts);
    // Most have none, and to look through all searches for each article would cost more than all else.
    if (alarm === undefined) continue;
    const { title = article, owner = null } = texts.get(article) ?? {};
    const opened = chains.filter(({ searches }) =>
      searches.some(({ clicks }) => clicks.includes(article)),
    );
    raise(alarm, 'article', { id: article, title, owner }, opened);
  }
  return rows.sort(
    (a, b) =>
      Math.abs(b.count - b.expected) - Math.abs(a.count - a.expected) ||
      compareText(a.title ?? '', b.title ?? ''),
  );
}

function perDay(chains: readonly Pick<Chain, 'searches'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { searches } of chains) {
    const { day } = searches[0];
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** Only what enough people typed within these days. */
function topQueries(
  chains: readonly Pick<Chain, 'journey' | 'searches'>[],
  k: number,
): AlarmRow['queries'] {
  const queries = new Map<string, { support: Support; count: number }>();
  for (const { journey, searches } of chains) {
    for (const { q, day } of searches) {
      const entry = queries.get(q) ?? { support: emptySupport(), count: 0 };
      addSupport(entry.support, journey, day);
      entry.count++;
      queries.set(q, entry);
    }
  }
  return [...queries]
    .filter(([, { support }]) => mayBeShown(support, k))
    .map(([query, { count }]) => ({ query, count }))
    .sort((a, b) => b.count - a.count || compareText(a.query, b.query))
    .slice(0, mostNamed);
}

function topArticles(
  chains: readonly Pick<Chain, 'searches'>[],
  texts: ReadonlyMap<string, { title: string }>,
): AlarmRow['articles'] {
  const counts = new Map<string, number>();
  for (const { searches } of chains)
    for (const article of new Set(searches.flatMap(({ clicks }) => clicks)))
      counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts]
    .map(([article, count]) => ({ article, title: texts.get(article)?.title ?? article, count }))
    .sort((a, b) => b.count - a.count || compareText(a.article, b.article))
    .slice(0, mostNamed);
}
