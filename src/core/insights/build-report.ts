import { soonDays } from '../content/due-articles.ts';
import { dayInZone } from '../events/day-in-zone.ts';
import type { StoredEvent } from '../events/event.ts';
import { type ArticleText, placeOf } from './article-text.ts';
import { type Assessment, assessArticles } from './assess-articles.ts';
import { addDays } from './calendar-days.ts';
import { contactShares } from './contact-shares.ts';
import { contactsAvoided } from './contacts-avoided.ts';
import { dataNotes, silentRuns } from './data-notes.ts';
import { withDecisions } from './decided-work.ts';
import { deflectionTotals } from './deflection-totals.ts';
import { compareText, hasTooLittleData } from './effectiveness-order.ts';
import { type Evidence, evidenceOfEvents } from './evidence.ts';
import type { WatchedTopic } from './find-alarms.ts';
import { type FoundGaps, findGaps } from './find-gaps.ts';
import { flowRows } from './flow-rows.ts';
import type { KnownTopic } from './known-topics.ts';
import { leadingQueries } from './leading-queries.ts';
import { makeRanks } from './make-ranks.ts';
import type { UnreadableLine } from './read-log.ts';
import type { ArticleRow, BounceCheck, Period, QueueItem, Report } from './report.ts';
import type { Decision } from './report-decisions.ts';
import type { DateMark, Timeline } from './report-time.ts';
import { type AskSearch, sightQueries } from './sight-queries.ts';
import { timelineOf } from './timeline.ts';
import { unansweredProbability } from './unanswered.ts';
import { type ArticleNotes, workQueue } from './work-queue.ts';

export interface ReportInput {
  /** The log in any form that can be gone through once. What lies outside the period is counted and left out. */
  events: AsyncIterable<StoredEvent | UnreadableLine> | Iterable<StoredEvent | UnreadableLine>;
  /** Every article of the site, drafts left out. */
  articles: readonly ArticleText[];
  settings: ReportSettings;
  /** Today's search: with it, the report says what a reader would find now. */
  search?: AskSearch | undefined;
  /** Topics of earlier reports, see `rememberTopics`. */
  knownTopics?: readonly KnownTopic[];
  /** `content/gaps.yml`. */
  decisions?: readonly Decision[];
  /** Work found elsewhere, in the unit of the queue. */
  work?: readonly QueueItem[];
  /** Days that explain numbers: `content/calendar.yml`. */
  calendar?: readonly DateMark[];
}

/** The same, with what the events come to. */
export interface EvidenceInput extends Omit<ReportInput, 'events'> {
  evidence: Evidence;
}

export interface ReportSettings {
  siteName: string;
  /** The moment of the report, ms UTC. */
  now: number;
  /** IANA name: days are meant in it. */
  timeZone: string;
  /** Distinct journeys needed before a query is shown. Default 5, at least 3. */
  k?: number;
  /** Euro for one contact. Without it the report shows contacts only, no money. */
  costPerContact?: number | undefined;
  /** Days before `now` that are looked at. Default 90, the longest that raw events are kept. */
  days?: number;
}

const dayMs = 86_400_000;

/**
 * The whole report from a log and the articles. Pure: the same input gives the same report. An empty log gives a report
 * with every article and with zeros, never an error. 300 articles with 50,000 journeys take a second or two.
 */
export async function buildReport({ events, ...input }: ReportInput): Promise<Report> {
  const { now, days = 90 } = input.settings;
  const since = now - days * dayMs;
  return reportOf({
    ...input,
    evidence: await evidenceOfEvents(events, input.articles, { now, since }),
  });
}

/** The report that the evidence gives, wherever it comes from: single events or daily roll-ups. */
export async function reportOf({
  evidence,
  articles,
  settings,
  search,
  knownTopics = [],
  decisions = [],
  work = [],
  calendar = [],
}: EvidenceInput): Promise<Report> {
  const { now, timeZone, siteName, days: daysAsked = 90 } = settings;
  const k = Math.max(3, settings.k ?? 5);
  const { log, visibility, ...summary } = evidence;
  const period = periodOf(evidence, now, timeZone, daysAsked);
  const days = Math.max(1, period.days);

  const { assessments, bounceCheck } = assessArticles(summary.tallies, Math.min(90, days));
  const failures = new Map(assessments.map(({ article, failure }) => [article, failure.mean]));
  const failureOf = (article: string) => failures.get(article) ?? 0.5;
  const shares = contactShares(summary);

  const rows = articleRows(assessments, articles, bounceCheck, shares.ofCollection);
  const locales = [...new Set(articles.map(({ article }) => placeOf(article).locale))].sort();
  const sighted = search && (await sightQueries(summary.chains, search, locales));
  const reasons = new Map(rows.map((row) => [row.article, row.reasons]));
  const found = findGaps(summary.chains, {
    articles,
    sightingOf: sighted?.sightingOf,
    known: knownTopics,
    decisions,
    reasonsOf: (article) => reasons.get(article) ?? {},
    failureOf,
    k,
    days,
    wouldContact: shares.overall,
  });
  const led = leadingQueries(summary.chains, k);
  // What somebody praised is no work.
  const complaints = summary.inbox.filter(({ value }) => value === -1);
  const generatedAt = new Date(now).toISOString();
  const time = timelineOf({
    ...{ evidence, articles, period, failureOf, k },
    topics: watchedTopics(found.topics, articles),
    marks: calendar,
    bouncesCount: bounceCheck.informative,
  });
  const sum = (value: (one: Assessment) => number) =>
    assessments.reduce((total, one) => total + value(one), 0);

  return {
    version: 1,
    generatedAt,
    siteName,
    locales,
    timeZone,
    k,
    costPerContact: settings.costPerContact ?? null,
    period,
    totals: {
      events: log.events,
      counted: log.counted,
      bots: log.bots,
      skipped: log.skipped,
      pageViews: summary.pageViews,
      reads: sum(({ allReads }) => allReads),
      mature: sum(({ reads }) => reads),
      searches: summary.chains.reduce((total, { searches }) => total + searches.length, 0),
      chains: summary.chains.length,
      unanswered: summary.chains.reduce(
        (total, chain) => total + unansweredProbability(chain, failureOf),
        0,
      ),
      contacts: visibility.contactClicks,
      votes: { up: sum(({ up }) => up), down: sum(({ down }) => down) },
      ...deflectionTotals(rows),
    },
    bounceCheck,
    articles: rows.map(({ monthlyReads: _, ...row }) => ({
      ...row,
      queries: led.get(row.article) ?? [],
    })),
    gaps: found.gaps,
    otherGaps: found.otherGaps,
    inbox: summary.inbox,
    visibility,
    queue: workQueue(rows, found.gaps, complaints, {
      notesOn: notesOn(articles, period.to, time),
      others: work,
      decided: (items) => withDecisions(items, decisions, period.to),
    }),
    time,
    data: dataNotes({ evidence, period, timeZone, left: sighted?.left }),
    ...(decisions.length === 0 ? {} : { decisions: found.decisions }),
    ranks: makeRanks(assessments, generatedAt),
  };
}

/** What is known of an article beside its numbers: who answers for it, its day of review, what its last edit did. */
function notesOn(
  articles: readonly ArticleText[],
  today: string,
  { edits }: Timeline,
): (article: string) => ArticleNotes {
  const texts = new Map(articles.map((text) => [text.article, text]));
  return (article) => {
    const { owner, reviewBy, datedUntil = [] } = texts.get(article) ?? {};
    // Newest first.
    const last = edits.find((edit) => edit.article === article);
    return {
      owner,
      overdue: reviewBy !== undefined && reviewBy < today,
      ends: datedUntil.some((day) => today <= day && day <= addDays(today, soonDays)),
      worse: last?.verdict === 'worse',
    };
  };
}

function watchedTopics(
  topics: FoundGaps['topics'],
  articles: readonly ArticleText[],
): WatchedTopic[] {
  const owners = new Map(articles.map(({ article, owner }) => [article, owner]));
  return topics.map(({ id, label, chains, owner, article }) => ({
    ...{ id, label, chains },
    owner: owner ?? owners.get(article ?? '') ?? null,
  }));
}

/** Days on which the collector stood still are no days of observation: rates per month leave them out. */
function periodOf(
  { log: { span }, days: recorded }: Pick<Evidence, 'log' | 'days'>,
  now: number,
  timeZone: string,
  daysAsked: number,
): Period {
  const to = dayInZone(now, timeZone);
  if (span === undefined) return { from: null, to, days: 0 };
  const from = dayInZone(span.first, timeZone);
  const observed = Math.min(daysAsked, Math.max(1, Math.ceil((now - span.first) / dayMs)));
  const silent = silentRuns(recorded, { from, to }).reduce((sum, { days }) => sum + days, 0);
  return { from, to, days: Math.max(1, observed - silent) };
}

/** Ranked ones first in their order, then the most read. */
function articleRows(
  assessments: readonly Assessment[],
  articles: readonly ArticleText[],
  { informative }: BounceCheck,
  wouldContact: (collection: string) => number,
): (ArticleRow & { monthlyReads: number })[] {
  const texts = new Map(articles.map((text) => [text.article, text]));
  return assessments
    .map((one) => {
      const { article, views, reads, outcomes, failure, leak, rank, monthlyReads } = one;
      const { collection, locale } = placeOf(article);
      const { title = article, url = '', flows: written = [] } = texts.get(article) ?? {};
      const flows = flowRows(written, one);
      return {
        article,
        collection,
        locale,
        title,
        url,
        views,
        reads,
        outcomes,
        failure,
        leak,
        rank,
        tooLittleData: hasTooLittleData(one),
        fixFirst: one.fixFirst,
        avoided: contactsAvoided(monthlyReads, failure.mean, wouldContact(collection), informative),
        votes: { up: one.up, down: one.down, helpful: one.helpful },
        reasons: one.reasons,
        ...(flows.length > 0 && { flows }),
        monthlyReads,
      };
    })
    .sort(
      (a, b) =>
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        b.reads - a.reads ||
        compareText(a.article, b.article),
    );
}
