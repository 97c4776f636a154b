import type { Finding } from '../../src/content-files/finding.ts';
import { isSilenced } from '../../src/content-files/is-silenced.ts';
import type { PlacedQuery, SourceContent } from '../../src/content-files/source-content.ts';
import { type Shortfall, shortfallOf } from '../../src/core/search/acceptance.ts';
import { acceptanceFolds } from '../../src/core/search/acceptance-folds.ts';
import { buildFrontIndex } from '../../src/core/search/build-front-index.ts';
import { createSearch, type SearchEngine } from '../../src/core/search/create-search.ts';
import type { FrontArticle } from '../../src/core/search/front-index.ts';
import { openFront, openFullText } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { type AskedAs, describeShortfall } from './describe-shortfall.ts';

export interface Acceptance {
  /** Errors: protected queries that are broken. Warnings: the article surest to be taken for another one comes first. */
  findings: Finding[];
  /** Titles and `alsoAsked` that were asked, and how many of them found their article. */
  asked: number;
  found: number;
}

type Content = Pick<SourceContent, 'articles' | 'asked' | 'facts' | 'learned' | 'protected'>;

/**
 * Asks a built search what its content says it answers: protected queries and titles as they are, and each question of
 * `alsoAsked` with itself left out of the index.
 *
 * @param dir the folder of the search index, built from the same content
 */
export async function checkAcceptance(content: Content, dir: string): Promise<Acceptance> {
  const missed = (await forEachLocale(content, (locale) => missedIn(locale, content, dir))).sort(
    (a, b) => urgency(b.shortfall) - urgency(a.shortfall),
  );
  const allowed = new Map(content.articles.map(({ file, data }) => [file, data.allow]));
  const told = missed
    .map(describe)
    .filter((finding) => !isSilenced(finding, allowed.get(finding.file)));
  return {
    findings: [...(await checkProtected(content, dir)), ...told],
    asked: content.asked.length,
    found: content.asked.length - missed.length,
  };
}

/** The protected queries that a built search does not answer, as errors. */
export async function checkProtected(
  content: Pick<Content, 'articles' | 'protected'>,
  dir: string,
): Promise<Finding[]> {
  const broken = await forEachLocale(content, async (locale) => {
    const kept = content.protected.filter((query) => query.locale === locale);
    if (kept.length === 0) return [];
    const { engine, articles } = await openBuilt(locale, dir);
    return shortfallsOf(kept, 'protected', engine, articles);
  });
  return broken.map(describe);
}

async function forEachLocale<Result>(
  { articles }: Pick<Content, 'articles'>,
  look: (locale: string) => Promise<Result[]>,
): Promise<Result[]> {
  const locales = [...new Set(articles.map(({ locale }) => locale))];
  return (await Promise.all(locales.map(look))).flat();
}

function describe({ placed, shortfall, as }: PlacedShortfall): Finding {
  return describeShortfall(placed, shortfall, as);
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

async function openBuilt(locale: string, dir: string) {
  const [front, fullText] = await Promise.all([openFront(dir, locale), openFullText(dir, locale)]);
  const { articles } = front.index;
  return { engine: createSearch({ ...front, fullText, excerpts: false }), articles, fullText };
}

/** Titles are asked as they are, questions without themselves. */
async function missedIn(locale: string, content: Content, dir: string): Promise<PlacedShortfall[]> {
  const { engine: built, articles, fullText } = await openBuilt(locale, dir);
  const pages = new Map(articles.map(({ article, page }) => [article, page]));
  const titles = new Map(articles.map(({ article, title }) => [article, title]));
  const own = toSearchDocuments(content).filter((document) => document.locale === locale);
  const asked = content.asked.filter((query) => query.locale === locale);

  const asTitles = asked.filter(({ article, query }) => titles.get(article) === query);
  const short = await shortfallsOf(asTitles, 'title', built, articles);
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
