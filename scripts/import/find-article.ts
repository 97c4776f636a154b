import type { SourceContent } from '../../src/content-files/source-content.ts';
import { scrubQuery } from '../../src/core/events/scrub-query.ts';
import { buildFrontIndex } from '../../src/core/search/build-front-index.ts';
import { createSearch } from '../../src/core/search/create-search.ts';
import type { Search } from '../../src/core/search/outcome.ts';
import { genericQuestions } from '../../src/search-index/generic-questions.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';

export interface FoundArticle {
  /** `null`: the site would not be sure of an answer. */
  article: string | null;
  confidence: number;
}

/** Subjects that are remembered: customers and forms write the same ones again and again. */
const mostRemembered = 50_000;

/**
 * Asks the site's own search for the article that answers a subject, in every language, and takes the surest answer.
 * The subject is cleaned as a query is, so that numbers in it make no difference.
 * From the front index alone: titles, questions and words of every article, without Pagefind.
 */
export async function articleFinder(
  content: Pick<SourceContent, 'site' | 'articles' | 'learned' | 'facts'>,
): Promise<(subject: string) => Promise<FoundArticle>> {
  const documents = toSearchDocuments(content);
  const searches: Search[] = [];
  for (const locale of content.site.locales) {
    const own = documents.filter((document) => document.locale === locale);
    const index = buildFrontIndex(own, locale, ({ url }) => url, await genericQuestions(locale));
    if (own.length > 0) searches.push(createSearch({ index, excerpts: false }).search);
  }
  const remembered = new Map<string, FoundArticle>();

  return async (text) => {
    const subject = scrubQuery(text);
    const known = remembered.get(subject);
    if (known) return known;
    let best: FoundArticle = { article: null, confidence: 0 };
    for (const search of searches) {
      const { confidence, verdict, hits } = await search(subject);
      if (confidence <= best.confidence) continue;
      best = { article: verdict === 'answer' ? (hits[0]?.article ?? null) : null, confidence };
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(subject, best);
    return best;
  };
}
