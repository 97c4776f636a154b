import type { Language } from './language.ts';
import { openQuestionSpace } from './question-space.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import type { SearchDocument } from './search-document.ts';

/** What of an article says which question it answers, and how much each says. */
const partsOf = ({ title, summary, sections }: SearchDocument): [string, number][] => [
  [title, 1],
  [`${title}. ${summary}`, 0.7],
  [sections.map(({ heading }) => heading).join('. ') || title, 0.3],
];
/** How much sharper a likeness counts: an article answers some questions, not all that resemble it a little. */
const sharpness = 4;
/** Shares below this say nothing. */
const leastShare = 0.05;

/**
 * Which generic questions each article answers: for each document the share of each question, a vector of length 1.
 * An article that is like none of them gets many small shares, which are left out, and so learns nothing.
 *
 * Both directions count: what of the questions the article's title, summary and headings are like, and which article
 * the search finds for the questions.
 *
 * @param votes for each question the fit of each document (`voteForArticles`)
 */
export function matchGenericQuestions(
  documents: readonly SearchDocument[],
  questions: readonly GenericQuestion[],
  votes: readonly Float64Array[],
  language: Language,
): Float64Array[] {
  const space = openQuestionSpace(questions, language);
  return documents.map((document, article) => {
    const likeness = Float64Array.from(questions, (_, number) => votes[number]?.[article] ?? 0);
    for (const [text, weight] of partsOf(document)) {
      space.likeness(text).forEach((value, number) => {
        likeness[number] = (likeness[number] ?? 0) + weight * value;
      });
    }
    return sharpened(likeness);
  });
}

function sharpened(likeness: Float64Array): Float64Array {
  const best = Math.max(...likeness);
  const shares = likeness.map((value) => Math.exp(sharpness * (value - best)));
  const length = Math.hypot(...shares);
  return shares.map((share) => (share / length < leastShare ? 0 : share / length));
}
