import { expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import type { RanksFile } from '../../src/core/insights/ranks.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';

test('articles that help most come first, all others stay in their order', async () => {
  const content = await readContent('content', { today: '2026-11-21' });
  const order = (ranks?: RanksFile) =>
    toSearchDocuments({ ...content, ranks }).map(({ article }) => article);
  const before = order();
  const best = before.at(-1) ?? '';
  const second = before.at(-3) ?? '';
  const measured = { failure: 0.1, reads: 100 };
  const ranks: RanksFile = {
    version: 1,
    generatedAt: '2026-11-20T04:00:00Z',
    articles: {
      [second]: { rank: 2, ...measured },
      [best]: { rank: 1, ...measured },
      [before[0] ?? '']: { rank: null, ...measured },
    },
    helpful: {},
  };
  const others = before.filter((article) => article !== best && article !== second);
  expect(order(ranks)).toEqual([best, second, ...others]);
});
