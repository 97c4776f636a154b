import { languageOf } from '../search/language.ts';
import { splitWords } from '../search/split-words.ts';
import { type AssessedTopic, assessTopics, type TopicSettings } from './assess-topics.ts';
import type { Chain } from './chains.ts';
import { contactsPerMonth } from './contacts-per-month.ts';
import { compareText } from './effectiveness-order.ts';
import { followDecisions, type NamedTopic } from './follow-decisions.ts';
import { gapRate } from './gap-rate.ts';
import type { Topic, TopicQuery } from './group-topics.ts';
import { identifyTopics, type KnownTopic } from './known-topics.ts';
import { type ArticleFinder, articleFinder } from './nearest-article.ts';
import { patchLines } from './patch-lines.ts';
import type { GapCause, GapClass, GapRow, OtherGaps } from './report.ts';
import type { Decision, DecisionRow } from './report-decisions.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';

export interface GapSettings extends TopicSettings {
  /** Distinct journeys needed before a query is shown. */
  k: number;
  /** Days observed, > 0. */
  days: number;
  /** Share of people who contact a person if they find no answer, 0–1. */
  wouldContact: number;
  /** Topics of earlier reports: what is known keeps its id. */
  known?: readonly KnownTopic[];
  /** What the team has decided, from `content/gaps.yml`. */
  decisions?: readonly Decision[];
  /** Why readers said no to an article. */
  reasonsOf?(article: string): Readonly<Record<string, number>>;
}

/** The kind of work that a cause comes down to. */
const classOf: Record<GapCause, GapClass> = {
  missing: 'missing',
  translation: 'missing',
  wording: 'wording',
  ranking: 'wording',
  misdirected: 'wording',
  weak: 'weak',
  noise: 'missing',
};

/** Topics that are answered more often than this are no gaps: lower bound of the unanswered share. */
const worthListing = 0.4;

/** A missing topic this close to an article may only need other words. */
const closeToArticle = 0.6;

/** Below this an article shares nothing with the topic but some letters. */
const leastAlike = 0.1;

/** So many of a topic's most frequent queries are compared with the articles. */
const queriesToCompare = 20;

/** What was asked in vain, in an order for working on it. */
export interface FoundGaps {
  gaps: GapRow[];
  otherGaps: OtherGaps;
  /** What has become of the decisions about topics, in their order. */
  decisions: DecisionRow[];
  /** Every topic that may be shown, answered or not, for watching how often it is asked. */
  topics: {
    /** Of a gap; `null` for a topic that is answered, or without a label. */
    id: string | null;
    label: string | null;
    chains: readonly Chain[];
    owner: string | null;
    /** The article that the topic is about, or nearest to. */
    article: string | null;
  }[];
}

/**
 * The topics that readers searched for without being answered, worth most first. What too few asked for is only added
 * up: neither a query nor a topic appears that fewer than `k` journeys, or all of them on one day, asked for. Topics that
 * the team has dismissed, or that are answered since, are left out.
 */
export function findGaps(chains: readonly Chain[], settings: GapSettings): FoundGaps {
  const finders = new Map<string, ArticleFinder>();
  const finderFor = (locale: string) => {
    const finder = finders.get(locale) ?? articleFinder(settings.articles, locale);
    finders.set(locale, finder);
    return finder;
  };

  const listed: { topic: AssessedTopic; row: GapRow }[] = [];
  const spoken: (NamedTopic & { topic: AssessedTopic })[] = [];
  const other = { topics: 0, chains: 0, unanswered: 0 };
  for (const topic of assessTopics(chains, settings)) {
    const shown = mayBeShown(supportOfTopic(topic), settings.k);
    const noise = topic.verdict.cause === 'noise';
    if (!shown || noise) {
      other.topics++;
      other.chains += topic.chains.length;
      other.unanswered += noise ? 0 : topic.unanswered;
    } else if (gapRate(topic.chains.length, topic.unanswered).lower > worthListing) {
      listed.push({ topic, row: gapRow(topic, finderFor(topic.locale), settings) });
    } else {
      // No gap (any more): of interest only for what was decided about it.
      spoken.push({ id: '', locale: topic.locale, queries: shownQueries(topic, settings), topic });
    }
  }

  listed.sort((a, b) => byWorth(a.row, b.row));
  const ids = identifyTopics(
    listed.map(({ row: { label, queries }, topic: { locale } }) => ({ label, queries, locale })),
    [...(settings.known ?? []), ...(settings.decisions ?? []).flatMap(asKnown)],
  );
  const named = listed.map(({ topic, row }, at) => ({ topic, row: { ...row, id: ids[at] ?? '' } }));
  const { rows: decisions, ofTopic } = followDecisions(
    settings.decisions ?? [],
    [
      ...named.map(({ topic, row: { id, queries } }) => ({
        ...{ id, queries, topic, locale: topic.locale },
      })),
      ...spoken,
    ],
    settings,
  );
  return {
    gaps: named.flatMap(({ row }) => {
      const decided = ofTopic.get(row.id);
      if (decided === undefined) return [row];
      const { state, outcome, owner } = decided;
      return staysAway.has(outcome) ? [] : [{ ...row, state, owner }];
    }),
    otherGaps: {
      ...other,
      contactsPerMonth: contactsPerMonth(other.unanswered, settings.days, settings.wouldContact),
    },
    decisions,
    topics: [
      ...named.map(({ topic: { chains: own }, row }) => ({
        ...{ id: row.id, label: row.label, chains: own },
        owner: ofTopic.get(row.id)?.owner ?? null,
        article: row.nearest?.article ?? null,
      })),
      ...spoken.map(({ topic: { chains: own, claim }, queries }) => ({
        ...{ id: null, label: queries[0]?.query ?? null, chains: own, owner: null },
        article: claim.article,
      })),
    ],
  };
}

const staysAway: ReadonlySet<DecisionRow['outcome']> = new Set(['dismissed', 'closed', 'waiting']);

function byWorth(a: GapRow, b: GapRow): number {
  return (
    b.contactsPerMonth.mid - a.contactsPerMonth.mid ||
    b.lower - a.lower ||
    compareText(`${a.locales[0]} ${a.label}`, `${b.locales[0]} ${b.label}`)
  );
}

/** Words that the team has decided about are the most durable memory of a topic: they are kept with the texts. */
function asKnown({ id, queries }: Decision): KnownTopic[] {
  const [locale = '', name] = id.split('/');
  if (name === undefined || queries.length === 0) return [];
  return [{ id, locale, seen: '', queries: queries.map((query) => ({ query, count: 1 })) }];
}

function gapRow(topic: AssessedTopic, finder: ArticleFinder, settings: GapSettings): GapRow {
  const { chains, unanswered, verdict, missing } = topic;
  const ordered = inOrder(topic.queries);
  const shown = ordered.filter((query) => mayBeShown(supportOfQuery(query), settings.k));
  const nearest = nearestTo(ordered, meantBy(topic, settings), finder, settings);
  const days = chains.flatMap(({ searches }) => searches.map(({ day }) => day)).sort();
  return {
    id: '',
    label: shown[0]?.query ?? null,
    class: classOf[verdict.cause],
    cause: verdict.cause,
    queries: shown.map(({ query, searches }) => ({ query, count: searches.length })),
    hiddenQueries: ordered.length - shown.length,
    chains: chains.length,
    unanswered,
    ...gapRate(chains.length, unanswered),
    contactsPerMonth: contactsPerMonth(unanswered, settings.days, settings.wouldContact),
    nearest,
    missing,
    maybeFindability:
      classOf[verdict.cause] === 'missing' && nearest !== null && nearest.cosine >= closeToArticle,
    missingWords:
      classOf[verdict.cause] === 'wording' && verdict.article !== undefined
        ? wordsBeyond(finder.stems(verdict.article), shown, topic.locale)
        : [],
    ...patchFor(topic, shown, finder, settings),
    ...reasonsFor(topic, settings),
    locales: [topic.locale],
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
  };
}

function inOrder(queries: readonly TopicQuery[]): TopicQuery[] {
  return queries.toSorted(
    (a, b) => b.searches.length - a.searches.length || compareText(a.query, b.query),
  );
}

function shownQueries({ queries }: Topic, { k }: GapSettings): GapRow['queries'] {
  return inOrder(queries)
    .filter((query) => mayBeShown(supportOfQuery(query), k))
    .map(({ query, searches }) => ({ query, count: searches.length }));
}

/** Where a translation is there and out of date, it is the text to work on, not its original. */
function meantBy({ verdict, locale }: AssessedTopic, { articles }: GapSettings) {
  const own = verdict.article?.replace(/\/[^/]+\//, `/${locale}/`);
  return articles.some(({ article }) => article === own) ? own : verdict.article;
}

/** Words go into an article that readers ended on, or that the search is all but certain of: a wrong one hides the right. */
const certain = 0.15;

function patchFor(
  { verdict, chains, locale, missing }: AssessedTopic,
  shown: readonly TopicQuery[],
  finder: ArticleFinder,
  { k, articles }: GapSettings,
): Pick<GapRow, 'patch'> {
  if (classOf[verdict.cause] !== 'wording' || verdict.article === undefined) return {};
  if (verdict.by === 'search' && missing > certain) return {};
  const text = articles.find(({ article }) => article === verdict.article);
  if (text === undefined) return {};
  const patch = patchLines(chains, { text, shown, locale, k, known: finder.stems(text.article) });
  return patch.length === 0 ? {} : { patch };
}

function reasonsFor({ verdict }: AssessedTopic, { reasonsOf }: GapSettings) {
  if (verdict.cause !== 'weak' || verdict.article === undefined) return {};
  const reasons = Object.entries(reasonsOf?.(verdict.article) ?? {})
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
  return reasons.length === 0 ? {} : { reasons };
}

/** The article that the topic is about when that is known, else the one with the most similar words. */
function nearestTo(
  queries: readonly TopicQuery[],
  article: string | undefined,
  finder: ArticleFinder,
  { articles }: GapSettings,
): GapRow['nearest'] {
  const asked = queries
    .slice(0, queriesToCompare)
    .map(({ stems, searches }) => ({ stems, count: searches.length }));
  const nearest = finder.nearest(asked, article);
  if (article === undefined)
    return nearest !== null && nearest.cosine >= leastAlike ? nearest : null;
  if (nearest !== null) return nearest;
  const title = articles.find((text) => text.article === article)?.title ?? article;
  return { article, title, cosine: 0 };
}

function supportOfTopic({ chains }: Pick<Topic, 'chains'>): Support {
  const support = emptySupport();
  for (const { journey, searches } of chains) {
    for (const { day } of searches) addSupport(support, journey, day);
  }
  return support;
}

function supportOfQuery({ searches }: TopicQuery): Support {
  const support = emptySupport();
  for (const { journey, day } of searches) addSupport(support, journey, day);
  return support;
}

/** Words of shown queries that the article cannot be found by, most frequent first, each stem once. */
function wordsBeyond(
  known: ReadonlySet<string>,
  shown: readonly TopicQuery[],
  locale: string,
): string[] {
  const language = languageOf(locale);
  const words = new Map<string, string>();
  for (const { query, stems } of shown) {
    for (const word of splitWords(query)) {
      const stem = language.stem(language.fold(word));
      if (stems.includes(stem) && !known.has(stem) && !words.has(stem)) words.set(stem, word);
    }
  }
  return [...words.values()];
}
