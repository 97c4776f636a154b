import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrontIndex } from '../../src/core/search/build-front-index.ts';
import { searchOver } from '../../src/core/search/create-search.ts';
import { openRankingSetup } from '../../src/core/search/open-ranking.ts';
import type { RankingSetup } from '../../src/core/search/rank-articles.ts';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { genericQuestions } from '../../src/search-index/generic-questions.ts';
import { openFront, openFullText } from '../../src/search-index/open-search-index.ts';
import type { IndexedSearch } from './measure-queries.ts';
import type { MeasuredShop } from './measured-shop.ts';

/** A shop whose index is built, for searches over variants of it. */
export interface OpenShop extends MeasuredShop {
  /**
   * The search over other documents than the shop's own: with questions learned, or with articles taken away. Learned
   * questions are no part of Pagefind's bundle, and a page that no article shows is not found, so one bundle serves all.
   * The index is whole: in the browser the same parts of it are loaded as a query needs them.
   */
  search(options?: {
    documents?: readonly SearchDocument[];
    change?: (setup: RankingSetup) => RankingSetup;
  }): IndexedSearch;
  close(): Promise<void>;
}

const unchanged = (setup: RankingSetup) => setup;

export async function openShop(shop: MeasuredShop): Promise<OpenShop> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-search-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const { locale, documents } = shop;
    await buildSearchIndex({ documents, outDir: folder });
    const [front, fullText, questions] = await Promise.all([
      openFront(folder, locale),
      openFullText(folder, locale),
      genericQuestions(locale),
    ]);
    const pages = new Map(front.index.articles.map(({ article, page }) => [article, page]));
    const setupOf = (others: readonly SearchDocument[]) =>
      openRankingSetup({
        index: buildFrontIndex(
          others,
          locale,
          ({ article }) => pages.get(article) ?? '',
          questions,
        ),
        fullText,
      });
    const own = setupOf(documents);
    return {
      ...shop,
      search({ documents: others, change = unchanged } = {}) {
        const setup = change(others ? setupOf(others) : own);
        return { engine: searchOver(setup, { excerpts: false }), articles: setup.index.articles };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
