import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFrontIndex } from '../../../src/core/search/build-front-index.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { languageOf } from '../../../src/core/search/language.ts';
import { learnPhrasings } from '../../../src/core/search/learn-phrasings.ts';
import { matchGenericQuestions } from '../../../src/core/search/match-generic-questions.ts';
import { openRankingSetup } from '../../../src/core/search/open-ranking.ts';
import { readPhrasings } from '../../../src/core/search/read-phrasings.ts';
import { scorePhrasings } from '../../../src/core/search/score-phrasings.ts';
import type { SearchDocument } from '../../../src/core/search/search-document.ts';
import { voteForArticles } from '../../../src/core/search/vote-for-articles.ts';

const english = languageOf('en');
const questions = readPhrasings(`
# Reset my password / forgotten password
cant get in anymore
new credentials please
my login is gone
locked out again
i was locked out of everything

# Where is my refund / refund status
still waiting for my cash
they owe me dosh
when do i see my cash again
no cash on my statement

# Opening hours
when are you open
`);

function document(slug: string, title: string, summary: string): SearchDocument {
  return {
    article: `accounts/en/${slug}`,
    locale: 'en',
    url: `/en/account/${slug}/`,
    collection: 'accounts',
    title,
    summary,
    alsoAsked: [],
    keywords: [],
    sections: [],
  };
}

const documents = [
  document('password', 'Reset your password', 'We send you a link to choose a new password.'),
  document('refund', 'Refund times', 'The refund is on its way within five days.'),
  document('curtains', 'How curtains are cut', 'Measure the rail, then choose the fabric.'),
];

const setup = openRankingSetup({ index: buildFrontIndex(documents, 'en', ({ url }) => url) });

describe('what the way of putting a question teaches', () => {
  test('a block has titles and phrasings; others are left out', () => {
    expect(readPhrasings('# A / B\none\n two \n\nno title\n\n# Nobody asks\n')).toEqual([
      { titles: ['A', 'B'], phrasings: ['one', 'two'] },
    ]);
  });

  test('an article is matched with the generic question that it answers, and one like none with none much', () => {
    const votes = voteForArticles(questions, setup);
    const [password, refund] = matchGenericQuestions(documents, questions, votes, english);
    const best = (shares: Float64Array | undefined) => shares?.indexOf(Math.max(...shares));
    expect([best(password), best(refund)]).toEqual([0, 1]);
  });

  test('the search itself votes for the article that a question is about', () => {
    const [password, refund] = voteForArticles(questions, setup);
    expect(password?.[0]).toBeGreaterThan(password?.[1] ?? 1);
    expect(refund?.[1]).toBeGreaterThan(refund?.[0] ?? 1);
  });

  test('words that no article has lead to the article that answers those who use them', async () => {
    const without = createSearch({ index: buildFrontIndex(documents, 'en', ({ url }) => url) });
    const learned = createSearch({
      index: buildFrontIndex(documents, 'en', ({ url }) => url, questions),
    });
    const first = async (search: typeof learned, query: string) =>
      documents[(await search.rank(query)).ranked[0]?.number ?? -1]?.article;
    expect(await first(without, 'they owe me dosh')).toBeUndefined();
    expect(await first(learned, 'they owe me dosh')).toBe('accounts/en/refund');
    expect(await first(learned, 'LOCKED OUT!!')).toBe('accounts/en/password');
  });

  test('a title that is typed exactly stays first, whatever was learned', async () => {
    const { rank } = createSearch({
      index: buildFrontIndex(documents, 'en', ({ url }) => url, questions),
    });
    for (const [number, { title }] of documents.entries())
      expect((await rank(title)).ranked[0]?.number).toBe(number);
  });

  test('weights are small whole numbers of articles that exist', () => {
    const learned = learnPhrasings(documents, questions, setup);
    expect(Object.keys(learned).length).toBeGreaterThan(5);
    for (const pairs of Object.values(learned)) {
      expect(pairs.length % 2).toBe(0);
      expect(pairs.every(Number.isInteger)).toBe(true);
      expect(pairs.filter((_, at) => at % 2 === 0).every((at) => at < documents.length)).toBe(true);
    }
  });

  test('without generic questions, nothing is learned', () => {
    expect(learnPhrasings(documents, [], setup)).toEqual({});
  });

  test('no words, however odd, break the score', () => {
    const learned = learnPhrasings(documents, questions, setup);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const scores = scorePhrasings(words, learned, documents.length, english);
        expect([...scores].every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
    expect([...scorePhrasings(['constructor', '__proto__'], learned, 3, english)]).toEqual([
      0, 0, 0,
    ]);
  });
});
