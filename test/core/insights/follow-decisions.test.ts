import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/insights/claim-article.ts';
import { followDecisions, type NamedTopic } from '../../../src/core/insights/follow-decisions.ts';
import type { Decision } from '../../../src/core/insights/report-decisions.ts';

const article = 'returns/en/wash-linen';

/** Searches on days of October, one each, with the probability that each was not answered. */
function topic(id: string, query: string, days: Record<number, number>): NamedTopic {
  const chains = Object.entries(days).map(([date, unanswered]) => {
    const day = `2026-10-${date.padStart(2, '0')}`;
    const search = { q: query, n: 3, qid: date, t: Date.parse(day), day, loc: 'en', clicks: [] };
    return {
      journey: date,
      searches: [search] as [typeof search],
      outcome: 'no_click' as const,
      lastClick: undefined,
      unanswered,
    };
  });
  const queries = [{ query, count: chains.length }];
  return { id, locale: 'en', queries, topic: { chains, missing: 0.5 } };
}

/** `from` to `to`, each with the same probability. */
const days = (from: number, to: number, unanswered: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, unanswered]));

const done: Decision = {
  id: 'en/wash-linen',
  state: 'done',
  queries: ['wash linen'],
  since: '2026-10-11',
  article: 'returns/wash-linen',
};
const finds =
  (found: string): ((locale: string, query: string) => Sighting) =>
  () => ({ confidence: 0.7, hits: [{ article: found, score: 5 }] });

function outcome(decision: Decision, searches: Record<number, number>, found = article) {
  const topics = [topic('en/wash-linen', 'washing linen', searches)];
  const { rows } = followDecisions([decision], topics, { sightingOf: finds(found) });
  return rows[0]?.outcome;
}

describe('a topic that is called done', () => {
  test('closes when today’s search finds the article and fewer searches fail than before', () => {
    expect(outcome(done, { ...days(1, 10, 0.9), ...days(11, 25, 0.1) })).toBe('closed');
  });

  test('does not close when the search leads elsewhere, however quiet it has become', () => {
    const quiet = { ...days(1, 10, 0.9), ...days(11, 25, 0.1) };
    expect(outcome(done, quiet, 'returns/en/refund')).toBe('not-found');
  });

  test('does not close while readers are still not helped', () => {
    expect(outcome(done, { ...days(1, 10, 0.9), ...days(11, 25, 0.9) })).toBe('still-failing');
  });

  test('waits while too few have asked since, or too little has changed to tell', () => {
    expect(outcome(done, { ...days(1, 10, 0.9), ...days(11, 13, 0.1) })).toBe('waiting');
    expect(outcome(done, { ...days(1, 10, 0.5), ...days(11, 16, 0.4) })).toBe('waiting');
  });

  test('without an article named, closes by whatever the search is sure of', () => {
    const { article: _, ...unnamed } = done;
    expect(outcome(unnamed, { ...days(1, 10, 0.9), ...days(11, 25, 0.1) })).toBe('closed');
  });

  test('is counted on both sides of its day', () => {
    const topics = [topic('en/other', 'wash linen', { ...days(1, 10, 1), ...days(11, 14, 0.5) })];
    const { rows } = followDecisions([done], topics);
    expect(rows[0]).toMatchObject({
      before: { chains: 10, unanswered: 10 },
      after: { chains: 4, unanswered: 2 },
    });
  });
});

describe('a topic that is dismissed', () => {
  const dismissed: Decision = {
    id: 'en/gift-wrapping',
    state: 'dismissed',
    reason: 'We do not wrap gifts.',
    queries: ['gift wrapping', 'wrap as a gift'],
  };

  test('stays away under another name, with other wordings beside its own, and in parts', () => {
    const wrap = topic('en/present-paper', 'gift wrapping', days(1, 9, 0.9));
    const grown = { ...wrap, queries: [...wrap.queries, { query: 'gift box', count: 6 }] };
    const part = topic('en/gifts', 'wrapped as a gift', days(1, 5, 0.9));
    const other = topic('en/linen', 'wash linen', days(1, 5, 0.9));
    const { rows, ofTopic } = followDecisions([dismissed], [grown, part, other]);
    expect(rows[0]).toMatchObject({ outcome: 'dismissed', reason: 'We do not wrap gifts.' });
    expect([...ofTopic.keys()]).toEqual(['en/present-paper', 'en/gifts']);
  });

  test('does not take along what shares a word with it', () => {
    const card = topic('en/gift-card', 'gift card balance', days(1, 9, 0.9));
    expect(followDecisions([dismissed], [card]).ofTopic.size).toBe(0);
  });

  test('in another language is another topic', () => {
    const german = { ...topic('de/gift-wrapping', 'gift wrapping', days(1, 9, 0.9)), locale: 'de' };
    expect(followDecisions([dismissed], [german]).ofTopic.size).toBe(0);
  });
});

test('a decision that nobody asks about any more says so', () => {
  expect(followDecisions([done], []).rows[0]?.outcome).toBe('not-asked');
  expect(followDecisions([{ ...done, state: 'open' }], []).rows[0]?.outcome).toBe('open');
  expect(followDecisions([], [topic('en/x', 'x', days(1, 3, 1))]).ofTopic.size).toBe(0);
});
