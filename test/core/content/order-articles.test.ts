import { expect, test } from 'vitest';
import { orderArticles } from '../../../src/core/content/order-articles.ts';

const articles = [
  { article: 'a', title: 'A', order: 30 },
  { article: 'b', title: 'B', order: 10 },
  { article: 'c', title: 'C', order: 20 },
  { article: 'd', title: 'D', order: 10 },
];
const order = (ranks?: Record<string, number | null>) =>
  orderArticles(
    articles,
    ranks && {
      articles: Object.fromEntries(Object.entries(ranks).map(([id, rank]) => [id, { rank }])),
    },
  )
    .map(({ article }) => article)
    .join('');

test('without ranks the editors’ order holds, then the title', () => {
  expect(order()).toBe('bdca');
});

test('what measurably answers best comes first', () => {
  expect(order({ a: 1, b: 4, c: 2, d: 3 })).toBe('acdb');
});

test('articles with too little data follow the ranked ones in the editors’ order', () => {
  expect(order({ c: 1, a: null })).toBe('cbda');
});
