import { expect, test } from 'vitest';
import type { ArticleRow, GapRow } from '../../../src/core/insights/report.ts';
import { type BoardText, translationBoard } from '../../../src/core/insights/translation-board.ts';

const text = (article: string, data: Partial<BoardText['data']> = {}): BoardText => {
  const [collection = '', locale = '', slug = ''] = article.split('/');
  return {
    article,
    collection,
    locale,
    slug,
    url: `/${article}/`,
    file: `content/${article}.mdx`,
    data: { title: slug, ...data },
  };
};
const texts = [
  text('returns/de/current', { updated: '2026-05-01', checked: '2026-11-01' }),
  text('returns/en/current', { updated: '2026-05-01' }),
  text('returns/de/behind', { updated: '2026-10-01' }),
  text('returns/en/behind', { checked: '2026-09-01', updated: '2026-03-01' }),
  text('returns/de/only-german'),
  text('returns/en/only-english'),
];
const report = {
  articles: [
    { article: 'returns/de/only-german', reads: 40 },
    { article: 'returns/en/behind', reads: 90 },
  ] as ArticleRow[],
  gaps: [
    {
      cause: 'translation',
      locales: ['de'],
      chains: 7,
      nearest: { article: 'returns/en/only-english' },
    },
    {
      cause: 'missing',
      locales: ['en'],
      chains: 99,
      nearest: { article: 'returns/de/only-german' },
    },
  ] as unknown as GapRow[],
};

test('missing and outdated translations stand in the order of searches, then of reads', () => {
  const rows = translationBoard(texts, { locales: ['de', 'en'], report });
  expect(rows.map(({ kind, file, searches, reads }) => [kind, file, searches, reads])).toEqual([
    ['missing', 'content/returns/de/only-english.mdx', 7, 0],
    ['outdated', 'content/returns/en/behind.mdx', 0, 90],
    ['missing', 'content/returns/en/only-german.mdx', 0, 40],
  ]);
});

test('an outdated translation is told with the days, and with what changed since its own', () => {
  const asked: string[] = [];
  const [row] = translationBoard(texts.slice(0, 4), {
    locales: ['de', 'en'],
    changesSince: (source, day) => {
      asked.push(`${source.file} ${day}`);
      return [{ kind: 'added', text: 'Thirty days.' }];
    },
  });
  expect(row).toMatchObject({
    since: '2026-09-01',
    changed: '2026-10-01',
    source: 'returns/de/behind',
    changes: [{ kind: 'added', text: 'Thirty days.' }],
  });
  expect(asked).toEqual(['content/returns/de/behind.mdx 2026-09-01']);
});

test('without a history or a report the rows are there all the same', () => {
  const rows = translationBoard(texts, { locales: ['de', 'en'] });
  expect(rows.map(({ changes, searches, reads }) => [changes, searches, reads])).toEqual([
    [null, 0, 0],
    [null, 0, 0],
    [null, 0, 0],
  ]);
});
