import { articleAliases } from '../insights/article-aliases.ts';
import type { ArticleDay } from '../insights/article-day.ts';
import { type ArticleText, placeOf } from '../insights/article-text.ts';
import type { Chain } from '../insights/chains.ts';
import { compareText } from '../insights/effectiveness-order.ts';
import type { Evidence } from '../insights/evidence.ts';
import { noVisibility, visibilityOf } from '../insights/measure-visibility.ts';
import type { SkipReason } from '../insights/report.ts';
import { skipReasons } from '../insights/report.ts';
import { addTally, emptyTally } from '../insights/tally-articles.ts';
import type { CountedChain, DayRollUp } from './day-roll-up.ts';
import { shareTexts } from './share-texts.ts';

const hourMs = 3_600_000;

/**
 * The evidence of daily roll-ups: the same as that of the events they were made from.
 *
 * @param days in order
 * @param articles every article of the site, under whose names of today is what was counted under earlier ones; what was
 *   counted of others is left out
 * @param recentSince first day whose reads are the recent ones
 */
export async function evidenceOfRollUps(
  days: AsyncIterable<DayRollUp> | Iterable<DayRollUp>,
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'redirectFrom'>[],
  recentSince: string,
): Promise<Evidence> {
  const aliases = articleAliases(articles);
  const shared = shareTexts();
  const today = (name: string) => shared(aliases.get(name) ?? name);
  const renamed = new Map<string, number>();
  const gone = new Map<string, number>();
  const tallies = new Map(articles.map(({ article }) => [article, emptyTally(article)]));
  const titles = new Map(articles.map(({ article, title }) => [article, title]));
  const skipped = Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<
    SkipReason,
    number
  >;
  const evidence: Evidence = {
    tallies: [...tallies.values()],
    articleDays: [],
    days: [],
    chains: [],
    inbox: [],
    pageViews: 0,
    surveys: new Map(),
    log: {
      events: 0,
      counted: 0,
      skipped,
      bots: { journeys: 0, events: 0 },
      span: undefined,
    },
    visibility: visibilityOf(noVisibility()),
  };
  const visibility = noVisibility();

  for await (const { day, totals, articles: rows, searches, comments } of days) {
    addLog(evidence.log, totals);
    for (const { events, article: name, ...row } of rows) {
      const article = today(name);
      if (article !== name) renamed.set(name, (renamed.get(name) ?? 0) + events);
      const tally = tallies.get(article);
      if (tally === undefined) {
        gone.set(name, (gone.get(name) ?? 0) + events);
        skipped['unknown-article'] += events;
        evidence.log.counted -= events;
        continue;
      }
      const articleDay: ArticleDay = {
        ...row,
        article,
        day,
        recentReads: day >= recentSince ? row.reads : 0,
      };
      addTally(tally, articleDay);
      evidence.articleDays.push(articleDay);
    }
    searches.forEach((row, number) => {
      for (let person = 0; person < row.people; person++) {
        const journey = `${day}/${number}/${person}`;
        for (const chain of row.chains)
          evidence.chains.push(chainOf(chain, row.hour, journey, today, shared));
      }
    });
    evidence.inbox.unshift(
      ...comments
        .map((comment) => ({ ...comment, article: today(comment.article) }))
        .filter(({ article }) => tallies.has(article))
        .map(({ article, ...words }) => ({
          article,
          title: titles.get(article) ?? article,
          locale: placeOf(article).locale,
          ...words,
        })),
    );
    const contacts = Object.entries(totals.contacts);
    visibility.pageViews += totals.pageViews;
    visibility.viewsWithContact += totals.viewsWithContact;
    for (const [channel, clicks] of contacts)
      visibility.contacts[channel] = (visibility.contacts[channel] ?? 0) + clicks;
    if (totals.counted > 0)
      evidence.days.push({
        day,
        pageViews: totals.pageViews,
        contacts: contacts.reduce((sum, [, clicks]) => sum + clicks, 0),
      });
    for (const [collection, { solved, wouldContact }] of Object.entries(totals.surveys)) {
      const sum = evidence.surveys.get(collection) ?? { solved: 0, wouldContact: 0 };
      sum.solved += solved;
      sum.wouldContact += wouldContact;
      evidence.surveys.set(collection, sum);
    }
  }
  evidence.log = {
    ...evidence.log,
    ...(renamed.size > 0 && {
      renamed: mostFirst(renamed).map(([from, events]) => ({ from, to: today(from), events })),
    }),
    ...(gone.size > 0 && {
      gone: mostFirst(gone).map(([article, events]) => ({ article, events })),
    }),
  };
  evidence.pageViews = visibility.pageViews;
  evidence.visibility = visibilityOf(visibility);
  return evidence;
}

function addLog(
  log: Evidence['log'],
  { events, future, repeated, counted, bots, span }: DayRollUp['totals'],
) {
  log.events += events;
  log.skipped.future += future;
  log.skipped.duplicate += repeated;
  log.counted += counted;
  log.bots.journeys += bots.journeys;
  log.bots.events += bots.events;
  if (span !== null)
    log.span = {
      first: Math.min(log.span?.first ?? span.first, span.first),
      last: Math.max(log.span?.last ?? span.last, span.last),
    };
}

function mostFirst(counts: ReadonlyMap<string, number>): [name: string, count: number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
}

/** @param today the name that an article has now */
function chainOf(
  { outcome, searches }: CountedChain,
  hour: number,
  journey: string,
  today: (name: string) => string,
  shared: (text: string) => string,
): Chain {
  const [first, ...others] = searches.map(({ hour: later, clicks, top, ...search }) => ({
    ...search,
    q: shared(search.q),
    day: shared(search.day),
    ...(top !== undefined && { top: today(top) }),
    clicks: clicks.map(today),
    // The number of a search is of use only while its journey is followed.
    qid: '',
    t: hour + later * hourMs,
  })) as Chain['searches'];
  const chain = [first, ...others] as Chain['searches'];
  const opened = chain.findLast(({ clicks }) => clicks.length > 0);
  return { journey, searches: chain, outcome, lastClick: opened?.clicks.at(-1) };
}
