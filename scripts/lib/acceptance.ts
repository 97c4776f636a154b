import type {
  Finding,
  PlacedQuery,
  SourceContent,
} from '../../src/content-files/source-content.ts';
import { type Shortfall, shortfallOf } from '../../src/core/search/acceptance.ts';
import { acceptanceFolds } from '../../src/core/search/acceptance-folds.ts';
import { buildFrontIndex } from '../../src/core/search/build-front-index.ts';
import { createSearch, type SearchEngine } from '../../src/core/search/create-search.ts';
import type { FrontArticle } from '../../src/core/search/front-index.ts';
import { openFrontIndex, openFullText } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { type AskedAs, describeShortfall } from './describe-shortfall.ts';

export interface Acceptance {
  /** Errors: protected queries that are broken. Warnings: the article surest to be taken for another one comes first. */
  findings: Finding[];
  /** Titles and `alsoAsked` that were asked, and how many of them found their article. */
  asked: number;
  found: number;
}

type Content = Pick<SourceContent, 'articles' | 'asked' | 'learned' | 'protected'>;

/**
 * Asks a built search what its content says it answers: protected queries and titles as they are, and each question of
 * `alsoAsked` with itself left out of the index.
 *
 * @param dir the folder of the search index, built from the same content
 */
export async function checkAcceptance(content: Content, dir: string): Promise<Acceptance> {
  const locales = [...new Set(content.articles.map(({ locale }) => locale))];
  const all = (
    await Promise.all(locales.map((locale) => shortfallsIn(locale, content, dir)))
  ).flat();
  const broken = all.filter(({ as }) => as === 'protected');
  const missed = all
    .filter(({ as }) => as !== 'protected')
    .sort((a, b) => urgency(b.shortfall) - urgency(a.shortfall));
  return {
    findings: [...broken, ...missed].map(({ placed, shortfall, as }) =>
      describeShortfall(placed, shortfall, as),
    ),
    asked: content.asked.length,
    found: content.asked.length - missed.length,
  };
}

interface PlacedShortfall {
  placed: PlacedQuery;
  shortfall: Shortfall;
  as: AskedAs;
}

/** The surer the search is of another article, the more a reader is led astray. */
function urgency({ confidence, silent }: Shortfall): number {
  return confidence - (silent ? 1 : 0);
}

async function shortfallsIn(
  locale: string,
  content: Content,
  dir: string,
): Promise<PlacedShortfall[]> {
  const [index, fullText] = await Promise.all([
    openFrontIndex(dir, locale),
    openFullText(dir, locale),
  ]);
  const pages = new Map(index.articles.map(({ article, page }) => [article, page]));
  const titles = new Map(index.articles.map(({ article, title }) => [article, title]));
  const own = toSearchDocuments(content).filter((document) => document.locale === locale);
  const asked = content.asked.filter((query) => query.locale === locale);
  const kept = content.protected.filter((query) => query.locale === locale);

  const built = createSearch({ index, fullText, excerpts: false });
  const short = [
    ...(await shortfallsOf(kept, 'protected', built, index.articles)),
    ...(await shortfallsOf(
      asked.filter(({ article, query }) => titles.get(article) === query),
      'title',
      built,
      index.articles,
    )),
  ];
  const placed = Map.groupBy(asked, ({ article }) => article);
  for (const { documents, questions } of acceptanceFolds(own)) {
    const front = buildFrontIndex(documents, locale, ({ article }) => pages.get(article) ?? '');
    const engine = createSearch({ index: front, fullText, excerpts: false });
    const here = questions.flatMap(
      ({ query, article }) => placed.get(article)?.find((line) => line.query === query) ?? [],
    );
    short.push(...(await shortfallsOf(here, 'question', engine, front.articles)));
  }
  return short;
}

async function shortfallsOf(
  queries: readonly PlacedQuery[],
  as: AskedAs,
  engine: SearchEngine,
  articles: readonly FrontArticle[],
): Promise<PlacedShortfall[]> {
  const short: PlacedShortfall[] = [];
  for (const placed of queries) {
    const shortfall = await shortfallOf(placed, engine, articles);
    if (shortfall) short.push({ placed, shortfall, as });
  }
  return short;
}
