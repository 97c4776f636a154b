import type { ArticleDay } from '../insights/article-day.ts';
import { type ArticleText, placeOf } from '../insights/article-text.ts';
import type { Chain } from '../insights/chains.ts';
import type { Evidence } from '../insights/evidence.ts';
import { visibilityOf } from '../insights/measure-visibility.ts';
import type { SkipReason } from '../insights/report.ts';
import { skipReasons } from '../insights/report.ts';
import { addTally, emptyTally } from '../insights/tally-articles.ts';
import type { CountedChain, DayRollUp } from './day-roll-up.ts';

const hourMs = 3_600_000;

/**
 * The evidence of daily roll-ups: the same as that of the events they were made from.
 *
 * @param days in order
 * @param articles every article of the site; what was counted of others is left out
 * @param recentSince first day whose reads are the recent ones
 */
export async function evidenceOfRollUps(
  days: AsyncIterable<DayRollUp> | Iterable<DayRollUp>,
  articles: readonly Pick<ArticleText, 'article' | 'title'>[],
  recentSince: string,
): Promise<Evidence> {
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
    visibility: visibilityOf({ pageViews: 0, viewsWithContact: 0, contacts: {} }),
  };
  const visibility = { pageViews: 0, viewsWithContact: 0, contacts: {} as Record<string, number> };

  for await (const { day, totals, articles: rows, searches, comments } of days) {
    addLog(evidence.log, totals);
    for (const { events, ...row } of rows) {
      const tally = tallies.get(row.article);
      if (tally === undefined) {
        skipped['unknown-article'] += events;
        evidence.log.counted -= events;
        continue;
      }
      const articleDay: ArticleDay = {
        ...row,
        day,
        recentReads: day >= recentSince ? row.reads : 0,
      };
      addTally(tally, articleDay);
      evidence.articleDays.push(articleDay);
    }
    searches.forEach((row, number) => {
      for (let person = 0; person < row.people; person++) {
        const journey = `${day}/${number}/${person}`;
        for (const chain of row.chains) evidence.chains.push(chainOf(chain, row.hour, journey));
      }
    });
    evidence.inbox.unshift(
      ...comments
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
  evidence.pageViews = visibility.pageViews;
  evidence.visibility = visibilityOf(visibility);
  return evidence;
}

function addLog(
  log: Evidence['log'],
  { events, future, counted, bots, span }: DayRollUp['totals'],
) {
  log.events += events;
  log.skipped.future += future;
  log.counted += counted;
  log.bots.journeys += bots.journeys;
  log.bots.events += bots.events;
  if (span !== null)
    log.span = {
      first: Math.min(log.span?.first ?? span.first, span.first),
      last: Math.max(log.span?.last ?? span.last, span.last),
    };
}

function chainOf({ outcome, searches }: CountedChain, hour: number, journey: string): Chain {
  const [first, ...others] = searches.map(({ hour: later, ...search }) => ({
    ...search,
    // The number of a search is of use only while its journey is followed.
    qid: '',
    t: hour + later * hourMs,
  })) as Chain['searches'];
  const opened = searches.findLast(({ clicks }) => clicks.length > 0);
  return { journey, searches: [first, ...others], outcome, lastClick: opened?.clicks.at(-1) };
}
