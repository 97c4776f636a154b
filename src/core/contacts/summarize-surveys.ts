import { easeOf, hard } from '../insights/customer-ease.ts';
import type { Journey, StepOf } from '../insights/journey.ts';
import { shareOf } from './share-of.ts';
import type { EaseSummary, SurveysReport } from './surveys-report.ts';

/** Fewer answers are not shown for a single article. */
const fewest = 5;

/** All answers of readers who were asked; `undefined` without one. */
export function summarizeSurveys(
  journeys: readonly Journey[],
  titleOf: (article: string) => string,
): SurveysReport | undefined {
  const answers = journeys.flatMap(({ steps }) =>
    steps.filter((step) => step.type === 'exit_survey'),
  );
  if (answers.length === 0) return undefined;
  const asked = answers.filter(
    ({ solved, would_contact }) => solved && would_contact !== undefined,
  );
  const byArticle = Map.groupBy(answers, ({ art = '' }) => art);
  return {
    answers: answers.length,
    ease: easeSummary(answers),
    wouldContact: shareOf(asked.filter(({ would_contact }) => would_contact).length, asked.length),
    articles: [...byArticle]
      .filter(([article, own]) => article !== '' && own.length >= fewest)
      .map(([article, own]) => ({ article, title: titleOf(article), ease: easeSummary(own) }))
      .sort(
        (a, b) => (a.ease?.mean ?? 2) - (b.ease?.mean ?? 2) || (a.article < b.article ? -1 : 1),
      ),
  };
}

/** Mean with its 95 % interval (normal, within 0 and 1); of a single answer nothing can be told but itself. */
function easeSummary(answers: readonly StepOf<'exit_survey'>[]): EaseSummary | null {
  const values = answers.flatMap((answer) => easeOf(answer) ?? []);
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, n - 1);
  const reach = n === 1 ? 1 : 1.959964 * Math.sqrt(variance / n);
  return {
    answers: n,
    mean,
    low: Math.max(0, mean - reach),
    high: Math.min(1, mean + reach),
    hard: values.filter((value) => value <= hard).length,
  };
}
