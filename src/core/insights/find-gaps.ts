import { languageOf } from '../search/language.ts';
import { splitWords } from '../search/split-words.ts';
import { type AssessedTopic, assessTopics, type TopicSettings } from './assess-topics.ts';
import type { Chain } from './chains.ts';
import { contactsPerMonth } from './contacts-per-month.ts';
import { compareText } from './effectiveness-order.ts';
import { gapRate } from './gap-rate.ts';
import type { Topic, TopicQuery } from './group-topics.ts';
import { type ArticleFinder, articleFinder } from './nearest-article.ts';
import type { GapCause, GapClass, GapRow, OtherGaps } from './report.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';

export interface GapSettings extends TopicSettings {
  /** Distinct journeys needed before a query is shown. */
  k: number;
  /** Days observed, > 0. */
  days: number;
  /** Share of people who contact a person if they find no answer, 0–1. */
  wouldContact: number;
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

/**
 * The topics that readers searched for without being answered, worth most first. What too few asked for is only added
 * up: neither a query nor a topic appears that fewer than `k` journeys, or all of them on one day, asked for.
 */
export function findGaps(
  chains: readonly Chain[],
  settings: GapSettings,
): { gaps: GapRow[]; otherGaps: OtherGaps } {
  const finders = new Map<string, ArticleFinder>();
  const finderFor = (locale: string) => {
    const finder = finders.get(locale) ?? articleFinder(settings.articles, locale);
    finders.set(locale, finder);
    return finder;
  };

  const gaps: GapRow[] = [];
  const other = { topics: 0, chains: 0, unanswered: 0 };
  for (const topic of assessTopics(chains, settings)) {
    const shown = mayBeShown(supportOfTopic(topic), settings.k);
    if (!shown || topic.verdict.cause === 'noise') {
      other.topics++;
      other.chains += topic.chains.length;
      other.unanswered += topic.verdict.cause === 'noise' ? 0 : topic.unanswered;
    } else if (gapRate(topic.chains.length, topic.unanswered).lower > worthListing) {
      gaps.push(gapRow(topic, finderFor(topic.locale), settings));
    }
  }

  gaps.sort(
    (a, b) =>
      b.contactsPerMonth.mid - a.contactsPerMonth.mid ||
      b.lower - a.lower ||
      compareText(a.id, b.id),
  );
  return {
    gaps: withIds(gaps),
    otherGaps: {
      ...other,
      contactsPerMonth: contactsPerMonth(other.unanswered, settings.days, settings.wouldContact),
    },
  };
}

function gapRow(topic: AssessedTopic, finder: ArticleFinder, settings: GapSettings): GapRow {
  const { chains, unanswered, verdict, missing } = topic;
  const ordered = topic.queries.toSorted(
    (a, b) => b.searches.length - a.searches.length || compareText(a.query, b.query),
  );
  const shown = ordered.filter((query) => mayBeShown(supportOfQuery(query), settings.k));
  const nearest = nearestTo(ordered, verdict.article, finder, settings);
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
    locales: [topic.locale],
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
  };
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

/** By label, which may be shown; a number where there is none, so that nothing hidden can be guessed from it. */
function withIds(gaps: readonly GapRow[]): GapRow[] {
  let unnamed = 0;
  return gaps.map((gap) => {
    const locale = gap.locales[0] ?? '';
    if (gap.label === null) unnamed++;
    return { ...gap, id: gap.label === null ? `${locale}:${unnamed}` : `${locale}:${gap.label}` };
  });
}
