import { openThesaurus } from './expand-words.ts';
import type { FrontIndex } from './front-index.ts';
import { openFrontWords } from './front-words.ts';
import type { FullText } from './full-text.ts';
import { languageOf } from './language.ts';
import type { RankingSetup } from './rank-articles.ts';
import { rankingWeights } from './ranking-weights.ts';
import { openAsked, openTitles } from './score-questions.ts';

interface Parts {
  index: FrontIndex;
  fullText?: FullText | undefined;
}

/** Opens what stays the same from query to query. */
export function openRankingSetup(parts: Parts): RankingSetup {
  const opening = openParts(parts);
  let step = opening.next();
  while (!step.done) step = opening.next();
  return step.value;
}

/**
 * The same with a rest after each part, in which a page can answer its reader: all of it at once keeps a phone busy for
 * half a second.
 */
export async function openRankingInSteps(
  parts: Parts,
  rest: () => Promise<void>,
): Promise<RankingSetup> {
  const opening = openParts(parts);
  let step = opening.next();
  while (!step.done) {
    await rest();
    step = opening.next();
  }
  return step.value;
}

function* openParts({ index, fullText }: Parts): Generator<void, RankingSetup> {
  const language = languageOf(index.locale);
  const words = openFrontWords(index, language);
  yield;
  const thesaurus = openThesaurus(index.ideas, words, language);
  yield;
  const titles = openTitles(index.articles, words, language);
  yield;
  const asked = openAsked(index.articles, words, language);
  yield;
  return { index, language, words, fullText, thesaurus, titles, asked, weights: rankingWeights };
}
