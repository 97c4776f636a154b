import { findIdeas } from './find-ideas.ts';
import { type FrontArticle, type FrontIndex, frontIndexVersion } from './front-index.ts';
import { type Language, languageOf } from './language.ts';
import { learnPhrasings } from './learn-phrasings.ts';
import { ideasOf } from './read-lexicon.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';

/**
 * How much a word weighs by where it stands. Whole numbers; measured flat between 2 and 5 for titles. Questions weigh
 * less: at 3 and more, the chance words of three logged queries an article made other shops' first places worse.
 */
const fieldWeights = {
  title: 3,
  alsoAsked: 2,
  keywords: 3,
  heading: 2,
  summary: 1,
  text: 1,
} as const;

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
  return {
    version: frontIndexVersion,
    locale,
    articles: documents.map((document) => frontArticle(document, pageOf(document), withAsked)),
    words: Object.fromEntries(
      [...words].sort().map(([word, weights]) => [word, [...weights].flat()]),
    ),
    ideas: findIdeas(ideasOf(locale), [...words.keys()], language),
    phrasings: learnPhrasings(documents, questions, language),
  };
}

type Words = Map<string, Map<number, number>>;

function collectWords(
  documents: readonly SearchDocument[],
  language: Language,
  text: boolean,
): Words {
  const words: Words = new Map();
  documents.forEach((document, number) => {
    for (const [field, weight] of fieldsOf(document, text)) {
      for (const word of splitWords(field.normalize('NFKC').toLowerCase())) {
        if (language.weight(language.fold(word)) === 0) continue;
        const weights = words.get(word) ?? new Map<number, number>();
        weights.set(number, (weights.get(number) ?? 0) + weight);
        words.set(word, weights);
      }
    }
  });
  return words;
}

function fieldsOf(document: SearchDocument, text: boolean): [string, number][] {
  return [
    [document.title, fieldWeights.title],
    [document.alsoAsked.join('\n'), fieldWeights.alsoAsked],
    [document.keywords.join('\n'), fieldWeights.keywords],
    [document.summary, fieldWeights.summary],
    ...document.sections.flatMap((section): [string, number][] => [
      [section.heading, fieldWeights.heading],
      ...(text ? [[section.text, fieldWeights.text] satisfies [string, number]] : []),
    ]),
  ];
}

function countPairs(words: Words): number {
  return [...words.values()].reduce((sum, articles) => sum + articles.size, 0);
}

/** Words of the text that only one article uses are left out here: Pagefind still finds them, but spells nothing by them. */
function keepVocabulary(all: Words, trimmed: Words): Words {
  const words: Words = new Map(trimmed);
  for (const [word, articles] of all) {
    if (!words.has(word) && articles.size > 1) words.set(word, new Map());
  }
  return words;
}

/** Letters of all questions together, up to which they are shipped whole; their words are searched in any case. */
const mostAsked = 60_000;

function askedFits(documents: readonly SearchDocument[]): boolean {
  return documents.flatMap(({ alsoAsked }) => alsoAsked).join('').length <= mostAsked;
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
