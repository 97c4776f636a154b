import type { Phrasings } from './front-index.ts';
import type { Language } from './language.ts';
import { matchGenericQuestions } from './match-generic-questions.ts';
import { featureWeight, phrasingFeatures, phrasingUnit } from './phrasing-features.ts';
import type { RankingSetup } from './rank-articles.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';
import { voteForArticles } from './vote-for-articles.ts';

/**
 * A feature speaks for at most this many articles, and weaker voices than this are left out, in units. Both keep the
 * index small; without them it ranks no better.
 */
const mostArticles = 8;
const leastWeight = 2;
/** In as many phrasings of a question a word stands before it counts fully: once may be chance. */
const oftenEnough = 3;

/**
 * What the way customers put a question says about this shop's articles: for each word and pair of words the articles
 * that answer the questions it is typical of. Learned at the build from questions that customers of many shops ask, so
 * nothing general has to be shipped, and a question that no article answers leads nowhere.
 *
 * @param setup the search over the same documents, without phrasings
 */
export function learnPhrasings(
  documents: readonly SearchDocument[],
  questions: readonly GenericQuestion[],
  setup: RankingSetup,
): Phrasings {
  if (questions.length === 0) return {};
  const { language } = setup;
  const votes = voteForArticles(questions, setup);
  const answers = answersOf(matchGenericQuestions(documents, questions, votes, language));
  const learned: Record<string, number[]> = {};
  for (const [feature, byQuestion] of typicalOf(questions, language)) {
    const sums = new Map<number, number>();
    for (const [question, value] of byQuestion)
      for (const [article, share] of answers.get(question) ?? [])
        sums.set(article, (sums.get(article) ?? 0) + share * value);
    const weights = [...sums]
      .map(([article, weight]) => [article, Math.round(weight / phrasingUnit)] as const)
      .filter(([, weight]) => weight >= leastWeight)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostArticles);
    if (weights.length > 0) learned[feature] = weights.flat();
  }
  return learned;
}

/** The articles that answer each question, with their shares; most articles answer few of them. */
function answersOf(shares: readonly Float64Array[]): Map<number, [number, number][]> {
  const answers = new Map<number, [number, number][]>();
  shares.forEach((own, article) => {
    own.forEach((share, question) => {
      if (share === 0) return;
      const known = answers.get(question) ?? [];
      known.push([article, share]);
      answers.set(question, known);
    });
  });
  return answers;
}

/** How typical each feature is of each question: rarity over the questions × the root of its share in this one. */
function typicalOf(
  questions: readonly GenericQuestion[],
  language: Language,
): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  questions.forEach(({ titles, phrasings }, number) => {
    for (const line of [...titles, ...phrasings])
      for (const feature of new Set(phrasingFeatures(splitWords(language.fold(line)), language))) {
        const byQuestion = counts.get(feature) ?? new Map<number, number>();
        byQuestion.set(number, (byQuestion.get(number) ?? 0) + 1);
        counts.set(feature, byQuestion);
      }
  });
  for (const [feature, byQuestion] of counts) {
    const rarity = Math.log(1 + questions.length / byQuestion.size) * featureWeight(feature);
    const all = [...byQuestion.values()].reduce((sum, count) => sum + count, 0);
    for (const [number, count] of byQuestion) {
      const often = Math.min(1, Math.sqrt(count / oftenEnough));
      byQuestion.set(number, rarity * Math.sqrt(count / all) * often);
    }
  }
  return counts;
}
