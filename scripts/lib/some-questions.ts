import type { SourceContent } from '../../src/content-files/source-content.ts';

/** Each question is weighed against each article, so all questions of a site of 5,000 would take longer than its build. */
const mostComparisons = 200_000;

/**
 * The titles and questions that a build has the time to ask: all on a site of up to some 300 articles, then every second,
 * every third … `npm run check -- --search` asks all.
 */
export function someQuestions({
  asked,
  articles,
}: Pick<SourceContent, 'asked' | 'articles'>): SourceContent['asked'] {
  const every = Math.ceil((asked.length * articles.length) / mostComparisons);
  return asked.filter((_, at) => at % every === 0);
}
