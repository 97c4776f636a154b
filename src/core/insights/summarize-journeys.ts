import { scrubComment } from '../events/scrub-comment.ts';
import type { ArticleDay, DayCount } from './article-day.ts';
import type { ArticleText } from './article-text.ts';
import { placeOf } from './article-text.ts';
import { type Chain, chainsOf, type Elsewhere } from './chains.ts';
import { easeOf, hard } from './customer-ease.ts';
import { compareText } from './effectiveness-order.ts';
import type { Journey, StepOf } from './journey.ts';
import type { InboxItem } from './report.ts';
import { type ArticleTally, addVisit, emptyTally } from './tally-articles.ts';
import { type Visit, visitsOf } from './visits.ts';
import type { ContactEvidence } from './would-contact.ts';

export interface JourneySummary {
  /** One for each article of the site, in the site's order. */
  tallies: ArticleTally[];
  /** The same by day and version, for those that were visited, in no order. */
  articleDays: ArticleDay[];
  /** Days with at least one journey, in no order. */
  days: DayCount[];
  chains: Chain[];
  /** Every comment and every low rating, newest first. */
  inbox: InboxItem[];
  pageViews: number;
  /** Answers to "would you have contacted us?", by collection; '' for pages that are no article. */
  surveys: Map<string, ContactEvidence['survey']>;
}

/**
 * All that the report counts, from each journey once.
 *
 * @param elsewhere what became of searches on other pages; of these journeys unless given
 */
export function summarizeJourneys(
  journeys: readonly Journey[],
  articles: readonly Pick<ArticleText, 'article' | 'title'>[],
  now: number,
  elsewhere = searchesElsewhere(journeys),
): JourneySummary {
  const tallies = new Map(articles.map(({ article }) => [article, emptyTally(article)]));
  const titles = new Map(articles.map(({ article, title }) => [article, title]));
  const surveys: JourneySummary['surveys'] = new Map();
  const chains: Chain[] = [];
  const articleDays = new Map<string, ArticleDay[]>();
  const days = new Map<string, DayCount>();
  const comments: (InboxItem & { t: number })[] = [];
  let pageViews = 0;

  for (const journey of journeys) {
    const { day } = journey;
    const count = days.get(day) ?? { day, pageViews: 0, contacts: 0 };
    days.set(day, count);
    const visits = visitsOf(journey);
    for (const visit of visits) {
      const tally = tallies.get(visit.article);
      if (tally !== undefined) {
        addVisit(tally, visit, now);
        addVisit(articleDay(articleDays, day, visit), visit, now);
      }
      comments.push(...commentOf(visit, titles.get(visit.article) ?? visit.article));
    }
    chains.push(...chainsOf(journey, visits, elsewhere));
    for (const step of journey.steps) {
      if (step.type === 'page_view') {
        pageViews++;
        count.pageViews++;
      }
      if (step.type === 'contact_intent') count.contacts++;
      if (step.type !== 'exit_survey') continue;
      comments.push(...surveyItem(step, titles));
      if (!step.solved || step.would_contact === undefined) continue;
      const collection = placeOf(step.art ?? '').collection;
      const survey = surveys.get(collection) ?? { solved: 0, wouldContact: 0 };
      survey.solved++;
      if (step.would_contact) survey.wouldContact++;
      surveys.set(collection, survey);
    }
  }

  const inbox = comments
    .sort((a, b) => b.t - a.t || compareText(a.article, b.article))
    .map(({ t: _, ...item }) => item);
  return {
    tallies: [...tallies.values()],
    articleDays: [...articleDays.values()].flat(),
    days: [...days.values()],
    chains,
    inbox,
    pageViews,
    surveys,
  };
}

/** The row of a visit; made when it is the first of its day and version. */
function articleDay(rows: Map<string, ArticleDay[]>, day: string, visit: Visit): ArticleDay {
  const { article, rev } = visit;
  const own = rows.get(article);
  // Journeys are in the order in which they began: the day is among the last.
  const known = own?.findLast((row) => row.day === day && row.rev === rev);
  if (known !== undefined) return known;
  const row = { ...emptyTally(article), day, rev };
  if (own === undefined) rows.set(article, [row]);
  else own.push(row);
  return row;
}

/** A click on a result or on a person may be recorded on another page than the search that led to it. */
function searchesElsewhere(journeys: readonly Journey[]): Elsewhere {
  const contacts = new Set<string>();
  const clicks = new Map<string, string[]>();
  for (const { steps } of journeys) {
    for (const step of steps) {
      if (step.type === 'contact_intent' && step.qid !== undefined) contacts.add(step.qid);
      if (step.type === 'search_click')
        clicks.set(step.qid, [...(clicks.get(step.qid) ?? []), step.art]);
    }
  }
  return { contacts, clicks };
}

/** A vote in effect that says more. Cleaned once more: a log from elsewhere may hold what our collector removes. */
function commentOf({ article, vote }: Visit, title: string): (InboxItem & { t: number })[] {
  if (vote === undefined || vote.comment === undefined || vote.value === 0) return [];
  const comment = scrubComment(vote.comment).trim();
  if (comment === '') return [];
  const { id, t, day, value, reason = null } = vote;
  const { locale } = placeOf(article);
  return [{ t, article, title, locale, day, reason, comment, id, from: 'vote', value }];
}

/** An answer to the survey with words, or one that says it was hard. */
function surveyItem(
  step: StepOf<'exit_survey'>,
  titles: ReadonlyMap<string, string>,
): (InboxItem & { t: number })[] {
  const { id, t, day, art: article = '', solved } = step;
  const ease = easeOf(step);
  const comment = scrubComment(step.comment ?? '').trim();
  if (comment === '' && (ease === null || ease > hard)) return [];
  const { locale } = placeOf(article);
  const title = titles.get(article) ?? article;
  const value = solved === undefined ? null : solved ? 1 : -1;
  return [
    { t, article, title, locale, day, reason: null, comment, id, from: 'survey', value, ease },
  ];
}
