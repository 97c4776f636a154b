import { countWords, fieldWeights, type WeightedText } from './count-words.ts';
import { type FrontCore, frontFilesVersion } from './front-files.ts';
import type { FrontArticle, FrontIdea, FrontIndex } from './front-index.ts';
import { type Language, languageOf } from './language.ts';
import { packArticles, packDetails } from './pack-articles.ts';
import { packNumbers } from './pack-numbers.ts';
import { type PostingLists, packPostings, pairsOf } from './pack-postings.ts';
import { fillShelves } from './word-shelves.ts';

/** Letters of titles, summaries and facts up to which the core holds them: some eighty articles. */
const mostDetails = 30_000;
/** Pairs of word and article in the core, beyond those of the texts that it holds; on a site whose titles fill it. */
const mostPairs = 8_000;
const mostPairsOnLargeSite = 2_000;
/** Few enough that hits load little beside themselves. */
const articlesPerFile = 6;

export interface PackedFrontIndex {
  core: FrontCore;
  /** Files of the core's folder by name. */
  shelves: ReadonlyMap<string, object>;
}

/**
 * The front index as files: a core that stays small on any site, and shelves for the rest.
 *
 * @param digest a short text that differs when the files do; safe in a file's name
 */
export function packFrontIndex(
  index: FrontIndex,
  digest: (files: string) => string,
): PackedFrontIndex {
  const { locale, articles, words } = index;
  const language = languageOf(locale);
  const whole = lettersOf(articles) <= mostDetails;
  const packed = packArticles(articles, locale, whole);
  const { core, rest } = splitWeights(
    subtract(words, wordsOfTexts(articles, whole, language)),
    whole ? mostPairs : mostPairsOnLargeSite,
  );
  const { bounds, shelves } = fillShelves(rest, index.phrasings, language);
  const files = new Map<string, object>(shelves.map((shelf, at) => [`w${at}.json`, shelf]));
  if (!whole) {
    files.set('pages.json', { page: articles.map(({ page }) => page) });
    for (let at = 0; at * articlesPerFile < articles.length; at++) {
      const own = articles.slice(at * articlesPerFile, (at + 1) * articlesPerFile);
      files.set(`a${at}.json`, packDetails(own));
    }
  }
  const split = Object.keys(rest).length > 0;
  return {
    core: {
      version: frontFilesVersion,
      locale,
      articles: packed,
      words: packPostings(core),
      ideas: index.ideas.map(packIdea).join('\n'),
      ...(split && { lengths: packNumbers(lengthsOf(words, articles.length)) }),
      shelves: {
        folder: `lotse-${locale}-${digest(JSON.stringify([...files]))}`,
        words: bounds,
        articles: whole ? 0 : articlesPerFile,
      },
    },
    shelves: files,
  };
}

function lettersOf(articles: readonly FrontArticle[]): number {
  return articles.reduce(
    (sum, { title, summary, fact = '' }) => sum + title.length + summary.length + fact.length,
    0,
  );
}

/** The words of the texts that the core holds to show them: they are not stored again. */
export function wordsOfTexts(
  articles: readonly FrontArticle[],
  whole: boolean,
  language: Language,
): Record<string, number[]> {
  const texts = articles.map(({ title, summary, asked = [] }): WeightedText[] => [
    [title, fieldWeights.title],
    [asked.join('\n'), fieldWeights.alsoAsked],
    ...(whole ? [[summary, fieldWeights.summary] satisfies WeightedText] : []),
  ]);
  return Object.fromEntries(
    [...countWords(texts, language)].map(([word, weights]) => [word, [...weights].flat()]),
  );
}

/** What is left of each word; a word of which nothing is left is left out. */
function subtract(words: PostingLists, known: PostingLists): Record<string, number[]> {
  const rest: Record<string, number[]> = {};
  for (const [word, list] of Object.entries(words)) {
    const weights = new Map(pairsOf(list));
    const own = Object.hasOwn(known, word) ? known[word] : undefined;
    for (const [article, weight] of pairsOf(own ?? []))
      weights.set(article, (weights.get(article) ?? 0) - weight);
    const left = [...weights].filter(([, weight]) => weight > 0).flat();
    if (left.length > 0 || own === undefined) rest[word] = left;
  }
  return rest;
}

/** The core takes the weights from so much on that no more than these pairs are left. */
function splitWeights(
  words: PostingLists,
  most: number,
): { core: PostingLists; rest: PostingLists } {
  const heaviest = Math.max(
    1,
    ...Object.values(words).flatMap((list) => pairsOf(list).map(([, weight]) => weight)),
  );
  for (let least = 1; least <= heaviest; least++) {
    const core = least === 1 ? words : keep(words, (weight) => weight >= least);
    const pairs = Object.values(core).reduce((sum, list) => sum + list.length / 2, 0);
    if (pairs > most) continue;
    const all = least === 1;
    return {
      core,
      rest: all ? {} : { ...wordsWithout(words), ...keep(words, (weight) => weight < least) },
    };
  }
  return { core: {}, rest: words };
}

function keep(words: PostingLists, fits: (weight: number) => boolean): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(words)
      .map(
        ([word, list]) =>
          [
            word,
            pairsOf(list)
              .filter(([, weight]) => fits(weight))
              .flat(),
          ] as const,
      )
      .filter(([, list]) => list.length > 0),
  );
}

/** Words that are known for their spelling only. */
function wordsWithout(words: PostingLists): PostingLists {
  return Object.fromEntries(Object.entries(words).filter(([, list]) => list.length === 0));
}

function lengthsOf(words: PostingLists, articles: number): number[] {
  const lengths = Array<number>(articles).fill(0);
  for (const list of Object.values(words))
    for (const [article, weight] of pairsOf(list))
      lengths[article] = (lengths[article] ?? 0) + weight;
  return lengths;
}

function packIdea({ texts, asked, parts, ...more }: FrontIdea): string {
  // Whoever gives ideas another field must pack it too.
  more satisfies Record<string, never>;
  return [texts, asked, parts].map((words) => words.join(' ')).join('|');
}
