import { openFitOfWords } from './fit-of-words.ts';
import type { RankingSetup } from './rank-articles.ts';
import type { GenericQuestion } from './read-phrasings.ts';

/** A title says for the whole what a question is about. */
const titleVotes = 3;
/** Searches times articles; beyond it only some of the phrasings are asked, so that a large site does not build for minutes. */
const mostScores = 1_500_000;

/**
 * What the search itself finds when each question is put to it in the words of customers: for each question the mean
 * fit of each article over its titles and phrasings. Many ways to ask agree on the right article where one may be led
 * astray.
 */
export function voteForArticles(
  questions: readonly GenericQuestion[],
  setup: RankingSetup,
): Float64Array[] {
  const { articles } = setup.words;
  const fitOf = openFitOfWords({ ...setup, asTyped: true });
  const lines = questions.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const every = Math.ceil((lines * articles) / mostScores);
  return questions.map(({ titles, phrasings }) => {
    const mean = new Float64Array(articles);
    const asked = phrasings.filter((_, at) => at % every === 0);
    const all = titleVotes * titles.length + asked.length;
    const vote = (text: string, votes: number) =>
      fitOf(text).forEach((fit, article) => {
        mean[article] = (mean[article] ?? 0) + (votes * fit) / all;
      });
    for (const title of titles) vote(title, titleVotes);
    for (const phrasing of asked) vote(phrasing, 1);
    return mean;
  });
}
