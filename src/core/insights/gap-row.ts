import { languageOf } from '../search/language.ts';
import { splitWords } from '../search/split-words.ts';
import type { AssessedTopic, TopicSettings } from './assess-topics.ts';
import { contactsPerMonth } from './contacts-per-month.ts';
import { compareText } from './effectiveness-order.ts';
import { gapRate } from './gap-rate.ts';
import type { Topic, TopicQuery } from './group-topics.ts';
import type { ArticleFinder } from './nearest-article.ts';
import { patchLines } from './patch-lines.ts';
import type { GapCause, GapClass, GapRow } from './report.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';

export interface GapRowSettings extends TopicSettings {
  /** Distinct journeys needed before a query is shown. */
  k: number;
  /** Days observed, > 0. */
  days: number;
  /** Share of people who contact a person if they find no answer, 0–1. */
  wouldContact: number;
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

/** A missing topic this close to an article may only need other words. */
const closeToArticle = 0.6;

/** Below this an article shares nothing with the topic but some letters. */
const leastAlike = 0.1;

/** So many of a topic's most frequent queries are compared with the articles. */
const queriesToCompare = 20;

/** A topic as the report shows it: what was asked, how often in vain, why, and what would be done about it. Its id comes later. */
export function gapRow(
  topic: AssessedTopic,
  finder: ArticleFinder,
  settings: GapRowSettings,
): GapRow {
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

/** The queries of a topic that enough people asked, the most frequent first. */
export function shownQueries({ queries }: Topic, { k }: GapRowSettings): GapRow['queries'] {
  return inOrder(queries)
    .filter((query) => mayBeShown(supportOfQuery(query), k))
    .map(({ query, searches }) => ({ query, count: searches.length }));
}

/** Where a translation is there and out of date, it is the text to work on, not its original. */
function meantBy({ verdict, locale }: AssessedTopic, { articles }: GapRowSettings) {
  const own = verdict.article?.replace(/\/[^/]+\//, `/${locale}/`);
  return articles.some(({ article }) => article === own) ? own : verdict.article;
}

/** Words go into an article that readers ended on, or that the search is all but certain of: a wrong one hides the right. */
const certain = 0.15;

function patchFor(
  { verdict, chains, locale, missing }: AssessedTopic,
  shown: readonly TopicQuery[],
  finder: ArticleFinder,
  { k, articles }: GapRowSettings,
): Pick<GapRow, 'patch'> {
  if (classOf[verdict.cause] !== 'wording' || verdict.article === undefined) return {};
  if (verdict.by === 'search' && missing > certain) return {};
  const text = articles.find(({ article }) => article === verdict.article);
  if (text === undefined) return {};
  const patch = patchLines(chains, { text, shown, locale, k, known: finder.stems(text.article) });
  return patch.length === 0 ? {} : { patch };
}

function reasonsFor({ verdict }: AssessedTopic, { reasonsOf }: GapRowSettings) {
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
  { articles }: GapRowSettings,
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
