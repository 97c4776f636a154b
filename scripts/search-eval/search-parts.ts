import { openThesaurus } from '../../src/core/search/expand-words.ts';
import type { Language } from '../../src/core/search/language.ts';
import type { RankingSetup } from '../../src/core/search/rank-articles.ts';
import type { RankingWeights } from '../../src/core/search/ranking-weights.ts';
import { openAsked, openTitles } from '../../src/core/search/score-questions.ts';

type Change = (setup: RankingSetup) => RankingSetup;

/** A part of the search, and the search without it. */
export interface SearchPart {
  name: string;
  without: Change;
}

const weightless =
  (weights: Partial<RankingWeights>): Change =>
  (setup) => ({ ...setup, weights: { ...setup.weights, ...weights } });

/** The same articles, read with another sense of the language. */
const withLanguage =
  (change: Partial<Language>): Change =>
  (setup) => {
    const language = { ...setup.language, ...change };
    const { index, words } = setup;
    return {
      ...setup,
      language,
      thesaurus: openThesaurus(index.ideas, words, language),
      titles: openTitles(index.articles, words, language),
      asked: openAsked(index.articles, words, language),
    };
  };

/** What ships about the language of customers: synonyms. The ways of putting a question are a part of their own. */
const withoutIdeas: Change = (setup) => ({
  ...setup,
  thesaurus: openThesaurus([], setup.words, setup.language),
});

export const withoutPhrasings: Change = weightless({ phrasings: 0 });

/** Without anything that ships about the language of customers. */
export const withoutLexicon: Change = (setup) => withoutPhrasings(withoutIdeas(setup));

/** The words stay known, so nothing else changes, but none of them is what a typing error meant. */
const withoutSpelling: Change = (setup) => ({
  ...setup,
  thesaurus: {
    ...setup.thesaurus,
    spellings: new Map([...setup.thesaurus.spellings.keys()].map((stem) => [stem, []])),
  },
});

const withoutLightWords: Change = (setup) =>
  withLanguage({ weight: (word) => (setup.language.weight(word) < 1 ? 0 : 1) })(setup);

const withoutForms: Change = (setup) => withLanguage({ root: setup.language.stem })(setup);

/** What `--ablate` takes out, one at a time. */
export const searchParts: readonly SearchPart[] = [
  { name: 'phrasings', without: withoutPhrasings },
  { name: 'lexicon', without: withoutIdeas },
  { name: 'phrasings and lexicon', without: withoutLexicon },
  { name: 'titles as questions', without: weightless({ title: 0 }) },
  { name: 'parts of compounds', without: withLanguage({ compounds: false }) },
  { name: 'other German forms', without: withoutForms },
  { name: 'character grams', without: weightless({ grams: 0 }) },
  { name: 'spelling', without: withoutSpelling },
  { name: 'light words', without: withoutLightWords },
  { name: 'evening out', without: weightless({ evening: 1 }) },
  { name: 'Pagefind', without: (setup) => ({ ...setup, fullText: undefined }) },
  { name: 'collections', without: weightless({ collection: 0 }) },
];
