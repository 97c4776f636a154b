import { openThesaurus } from './expand-words.ts';
import type { FrontIndex } from './front-index.ts';
import { openFrontWords } from './front-words.ts';
import type { FullText } from './full-text.ts';
import { languageOf } from './language.ts';
import type { RankingSetup } from './rank-articles.ts';
import { rankingWeights } from './ranking-weights.ts';
import { openAsked, openTitles } from './score-questions.ts';

/** Opens what stays the same from query to query. */
export function openRankingSetup({
  index,
  fullText,
}: {
  index: FrontIndex;
  fullText?: FullText | undefined;
}): RankingSetup {
  const language = languageOf(index.locale);
  const words = openFrontWords(index, language);
  return {
    index,
    language,
    words,
    fullText,
    thesaurus: openThesaurus(index.ideas, words, language),
    titles: openTitles(index.articles, words, language),
    asked: openAsked(index.articles, words, language),
    weights: rankingWeights,
  };
}
