import { expect, test } from 'vitest';
import { judgeTopics, meanScore } from '../../scripts/gaps-eval/judge-topics.ts';

const intentOf = new Map([
  ['1', 'refund'],
  ['2', 'refund'],
  ['3', 'parcel'],
  ['4', 'account'],
]);

test('a topic is right when most of its queries ask for an article that was taken away', () => {
  const topics = [{ journeys: ['1', '2', '3'] }, { journeys: ['4'] }, { journeys: ['noise'] }];
  expect(judgeTopics(topics, intentOf, ['refund', 'parcel'])).toEqual({
    found: 1 / 2,
    right: 1 / 3,
    shown: 3,
  });
});

test('two topics for one article find it once', () => {
  const topics = [{ journeys: ['1'] }, { journeys: ['2'] }];
  expect(judgeTopics(topics, intentOf, ['refund', 'parcel'])).toMatchObject({
    found: 1 / 2,
    right: 1,
  });
});

test('nothing shown is nothing found', () => {
  expect(judgeTopics([], intentOf, ['refund'])).toEqual({ found: 0, right: 0, shown: 0 });
  expect(meanScore([])).toEqual({ found: 0, right: 0, shown: 0 });
});
