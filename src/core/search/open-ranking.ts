import { openThesaurus } from './expand-words.ts';
import type { FrontIndex } from './front-index.ts';
import { frontWordsInSteps } from './front-words.ts';
import type { FullText } from './full-text.ts';
import { atOnce, type Steps, withRests } from './in-steps.ts';
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
  return atOnce(openParts(parts));
}

/**
 * The same with rests, in which a page can answer its reader: all of it at once keeps a phone busy for half a second.
 */
export function openRankingInSteps(parts: Parts, rest: () => Promise<void>): Promise<RankingSetup> {
  return withRests(openParts(parts), rest);
}

function* openParts({ index, fullText }: Parts): Steps<RankingSetup> {
  const language = languageOf(index.locale);
  const words = yield* frontWordsInSteps(index, language);
  yield;
  const thesaurus = openThesaurus(index.ideas, words, language);
  yield;
  const titles = openTitles(index.articles, words, language);
  yield;
  const asked = openAsked(index.articles, words, language);
  return { index, language, words, fullText, thesaurus, titles, asked, weights: rankingWeights };
}
