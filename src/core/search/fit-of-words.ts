import type { Alternatives } from './expand-words.ts';
import { planQuery, type QueryTerm } from './plan-query.ts';
import { evened, type RankingSetup, scoreByQuestions } from './rank-articles.ts';
import { rarity } from './rarity.ts';
import { idealScore, scoreTerm } from './score-words.ts';

/**
 * How well each article fits a query by what its own words say: without full text, collections and phrasings, so
 * nothing has to be waited for. Made for thousands of queries with the same words in them: what a word adds is
 * remembered as long as the function lives.
 *
 * @returns for a query, for each article its score ÷ √(what an article would get that answers every word × the rarity
 *   of an unknown word): like a cosine it grows with what is explained and falls with every word that is not
 */
export function openFitOfWords(setup: RankingSetup): (query: string) => Float64Array {
  const { words, weights } = setup;
  const unknown = rarity(words.articles, 0);
  // A word alone has the same alternatives each time; beside another it may have others.
  const known = new Map<string, { alternatives: Alternatives; scores: Float64Array }>();

  function scoreOf(term: QueryTerm): Float64Array {
    const { word, alternatives, weight } = term;
    const key = `${word} ${weight}`;
    const before = known.get(key);
    if (before?.alternatives === alternatives) return before.scores;
    const scores = scoreTerm(term, words, weights).map((score) => evened(score, weights.evening));
    known.set(key, { alternatives, scores });
    return scores;
  }

  return (query) => {
    const { terms } = planQuery(query, setup);
    const fit = scoreByQuestions(terms, setup);
    for (const term of terms) {
      const scores = scoreOf(term);
      for (let article = 0; article < fit.length; article++)
        fit[article] = (fit[article] ?? 0) + (scores[article] ?? 0);
    }
    const ideal = terms.reduce((sum, term) => sum + idealScore(term, words), 0);
    const most = Math.sqrt(ideal * unknown);
    return most > 0 ? fit.map((score) => score / most) : fit;
  };
}
