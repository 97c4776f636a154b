import { type CountedWords, countWords, fieldWeights, type WeightedText } from './count-words.ts';
import { findIdeas } from './find-ideas.ts';
import type { FrontArticle, FrontIndex } from './front-index.ts';
import { type Language, languageOf } from './language.ts';
import { learnPhrasings } from './learn-phrasings.ts';
import { openRankingSetup } from './open-ranking.ts';
import { type Idea, ideasOf } from './read-lexicon.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Above this many pairs of word and article the running text is left to Pagefind, so that the index of a large site
 * stays small: titles, questions, keywords, headings and summaries of 2,000 articles are some 60,000 pairs.
 */
const mostPairs = 40_000;

/**
 * @param pageOf the id that Pagefind gave the document
 * @param questions that customers of many shops ask, to learn from
 */
export function buildFrontIndex(
  documents: readonly SearchDocument[],
  locale: string,
  pageOf: (document: SearchDocument) => string,
  questions: readonly GenericQuestion[] = [],
): FrontIndex {
  const language = languageOf(locale);
  const withText = collectWords(documents, language, true);
  const words =
    countPairs(withText) <= mostPairs
      ? withText
      : keepVocabulary(withText, collectWords(documents, language, false));
  const withAsked = askedFits(documents);
  const index: FrontIndex = {
    locale,
    articles: documents.map((document) => frontArticle(document, pageOf(document), withAsked)),
    words: Object.fromEntries(
      [...words].sort().map(([word, weights]) => [word, [...weights].flat()]),
    ),
    ideas: findIdeas([...ideasOf(locale), ...ownIdeas(documents)], [...words.keys()], language),
    phrasings: {},
  };
  const phrasings = learnPhrasings(documents, questions, openRankingSetup({ index }));
  return { ...index, phrasings };
}

/** The shop's own, each once. */
function ownIdeas(documents: readonly SearchDocument[]): Set<Idea> {
  return new Set(documents.flatMap(({ ideas = [] }) => ideas));
}

function collectWords(
  documents: readonly SearchDocument[],
  language: Language,
  text: boolean,
): CountedWords {
  return countWords(
    documents.map((document) => textsOf(document, text)),
    language,
  );
}

function textsOf(document: SearchDocument, text: boolean): WeightedText[] {
  return [
    [document.title, fieldWeights.title],
    [document.alsoAsked.join('\n'), fieldWeights.alsoAsked],
    [document.keywords.join('\n'), fieldWeights.keywords],
    [document.summary, fieldWeights.summary],
    ...document.sections.flatMap((section): WeightedText[] => [
      [section.heading, fieldWeights.heading],
      ...(text ? [[section.text, fieldWeights.text] satisfies WeightedText] : []),
    ]),
  ];
}

function countPairs(words: CountedWords): number {
  return [...words.values()].reduce((sum, articles) => sum + articles.size, 0);
}

/** Words of the text that only one article uses are left out here: Pagefind still finds them, but spells nothing by them. */
function keepVocabulary(all: CountedWords, trimmed: CountedWords): CountedWords {
  const words: CountedWords = new Map(trimmed);
  for (const [word, articles] of all) {
    if (!words.has(word) && articles.size > 1) words.set(word, new Map());
  }
  return words;
}

/**
 * Letters of all questions together, up to which they are shipped whole; their words are searched in any case. A large
 * site has titles enough to carry.
 */
const mostAsked = 60_000;
const mostAskedOnLargeSite = 10_000;
/** From so many articles on a site is large. */
const largeSite = 250;

function askedFits(documents: readonly SearchDocument[]): boolean {
  const most = documents.length < largeSite ? mostAsked : mostAskedOnLargeSite;
  return documents.flatMap(({ alsoAsked }) => alsoAsked).join('').length <= most;
}

function frontArticle(document: SearchDocument, page: string, withAsked: boolean): FrontArticle {
  const { article, url, title, summary, collection, fact, alsoAsked } = document;
  const front = {
    article,
    url,
    title,
    summary,
    collection,
    page,
    ...(fact !== undefined && { fact }),
  };
  return withAsked && alsoAsked.length > 0 ? { ...front, asked: alsoAsked } : front;
}
