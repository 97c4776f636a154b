import { rankingConfidence, verdictOf } from './confidence.ts';
import { findExcerpt, holdsWord, type MarkedStems, markWords } from './excerpt.ts';
import type { FrontArticle, FrontIndex } from './front-index.ts';
import type { FullText } from './full-text.ts';
import type { Language } from './language.ts';
import { longestQuery } from './longest-query.ts';
import type { FrontShelves } from './open-front-files.ts';
import { openRankingSetup } from './open-ranking.ts';
import type { Search, SearchHit, SearchOutcome } from './outcome.ts';
import { planQuery, type QueryTerm } from './plan-query.ts';
import {
  type RankedArticle,
  type Ranking,
  type RankingSetup,
  rankArticles,
} from './rank-articles.ts';
import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

export interface SearchParts {
  index: FrontIndex;
  /** What the index leaves out until it is needed; without them it is complete. */
  shelves?: FrontShelves;
  /** Without it the front index answers alone. */
  fullText?: FullText;
  /** `false` leaves the full text of the hits unread: for rankings over many queries. */
  excerpts?: boolean;
}

export interface SearchEngine {
  search: Search;
  /** The same without the full text: what the front index answers while that is still on its way. */
  searchFront: Search;
  /** The whole ranking with all that led to it. */
  rank(query: string): Promise<Ranking & { confidence: number }>;
}

/** Hits on the results page; more than ten are not looked at. With no answer, the first are the nearest articles. */
const mostHits = { answer: 10, maybe: 6, none: 3 } as const;
/** Hits that are seen without scrolling: their sentence is looked for in the full text, the others show the summary. */
const firstSeen = 5;
/** Hits that can be had by asking for one collection only. */
const mostCandidates = 30;
/** These are always shown; the rest only with at least this share of the first one's score. */
const alwaysShown = 3;
const leastShare = 0.45;

/** The search of one language: the same function in the browser, in tests and over logged queries. */
export function createSearch({ index, fullText, ...options }: SearchParts): SearchEngine {
  return searchOver(openRankingSetup({ index, fullText }), options);
}

/** The same over parts that were opened, and perhaps changed, before: how a measurement takes one of them out. */
export function searchOver(
  setup: RankingSetup,
  { shelves, excerpts = true }: Pick<SearchParts, 'shelves' | 'excerpts'> = {},
): SearchEngine {
  const { index, language, words, fullText } = setup;

  /** What lies on shelves about the query's words, and about those that they are misspellings of. */
  async function gather(query: string): Promise<void> {
    if (!shelves) return;
    const learn = (found: FrontIndex['words']) => setup.thesaurus.learn(words.grow(found));
    await shelves.gather(typedStems(query, language), learn);
    const { terms } = planQuery(query, setup);
    await shelves.gather(
      terms.flatMap(({ match, stems }) => (match === 'corrected' ? stems : [])),
      learn,
    );
  }

  async function rankWith(query: string, text: FullText | undefined) {
    await gather(query);
    const ranking = await rankArticles(query, { ...setup, fullText: text });
    return { ...ranking, confidence: rankingConfidence(ranking, index.articles) };
  }

  async function searchWith(
    query: string,
    text: FullText | undefined,
    within?: string,
  ): Promise<SearchOutcome> {
    const { plan, ranked, exact, confidence } = await rankWith(query, text);
    const verdict = verdictOf(confidence);
    const collectionOf = ({ number }: RankedArticle) => index.articles[number]?.collection ?? '';
    const candidates = worthShowing(ranked, exact.length).slice(
      0,
      verdict === 'none' ? mostHits.none : mostCandidates,
    );
    const shown = candidates
      .filter((hit) => within === undefined || collectionOf(hit) === within)
      .slice(0, within === undefined ? mostHits[verdict] : mostHits.answer);
    // A first answer is for the rows that are seen at once; the rest follows with the full text.
    const described = text === undefined ? shown.slice(0, firstSeen) : shown;
    await shelves?.describe(described.map(({ number }) => number));
    const terms = tellingTerms(plan.terms);
    const hits = await Promise.all(
      shown.map((hit, place) =>
        describeHit(hit, index, terms, language, excerpts && place < firstSeen ? text : undefined),
      ),
    );
    return {
      query,
      verdict,
      confidence,
      hits,
      collections: countBy(candidates, collectionOf, mostHits.answer),
      ...(plan.corrected === undefined ? {} : { corrected: plan.corrected }),
    };
  }

  return {
    search: (query, within) => searchWith(query, fullText, within),
    searchFront: (query, within) => searchWith(query, undefined, within),
    rank: (query) => rankWith(query, fullText),
  };
}

/** Each word of the query once, as it lies on a shelf. */
function typedStems(query: string, language: Language): Set<string> {
  const text = stripReferences(query.slice(0, longestQuery));
  const stems = splitWords(language.fold(text)).map((word) => language.stem(word));
  return new Set(stems.slice(0, mostGathered));
}

/** A long message has more words than there are shelves worth loading. */
const mostGathered = 100;

/** @param most counted at most: no more are shown */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string, most: number) {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const key = keyOf(item);
    counts[key] = Math.min(most, (counts[key] ?? 0) + 1);
  }
  return counts;
}

/** @param exact how many stand first because they were typed word for word; their score says nothing about the rest */
function worthShowing(ranked: readonly RankedArticle[], exact: number): RankedArticle[] {
  const least = leastShare * ((ranked[exact] ?? ranked[0])?.score ?? 0);
  return ranked.filter(({ score }, at) => at < alwaysShown || score >= least);
}

/** Words that may be meant are marked from this share on: forms of the same word and close synonyms. */
const closeAlternative = 0.5;
/** "Where" and "not" help to rank; marked in a sentence they are noise. */
const tellingWeight = 0.5;

/** The words that say what the query is about; all of it, when none does. */
function tellingTerms(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const telling = terms.filter(({ weight }) => weight >= tellingWeight);
  return telling.length > 0 ? telling : terms;
}

/** What was typed is marked, and what is close to it, which chooses the sentence less. */
function markedStems(terms: readonly QueryTerm[]): MarkedStems {
  return new Map(
    terms.flatMap(({ stems, alternatives, weight }) => [
      ...[...alternatives]
        .filter(([, share]) => share >= closeAlternative)
        .map(([stem, share]) => [stem, share / 2] as const),
      ...stems.map((stem) => [stem, weight] as const),
    ]),
  );
}

/**
 * The summary is the answer in the editor's words, so it is shown, unless a sentence says something about the query that
 * neither title nor summary does.
 */
async function describeHit(
  { number, score }: RankedArticle,
  index: FrontIndex,
  terms: readonly QueryTerm[],
  language: Language,
  fullText: FullText | undefined,
): Promise<SearchHit> {
  const { page, fact, asked: _, ...shown } = index.articles[number] as FrontArticle;
  const marked = markedStems(terms);
  const hit = { ...shown, score, ...(fact !== undefined && { fact }) };
  const open = terms.filter(
    (term) => !holdsWord(`${hit.title}\n${hit.summary}`, markedStems([term]), language),
  );
  const sections = open.length > 0 && (await fullText?.read(page).catch(() => undefined));
  const found = sections && findExcerpt(sections, markedStems(open), language, marked);
  if (!found) return { ...hit, excerpt: markWords(hit.summary, marked, language) };
  const { parts, section } = found;
  return section.id === '' ? { ...hit, excerpt: parts } : { ...hit, excerpt: parts, section };
}
