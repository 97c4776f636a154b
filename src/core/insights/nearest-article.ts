import { languageOf } from '../search/language.ts';
import { type ArticleText, placeOf } from './article-text.ts';
import { compareText } from './effectiveness-order.ts';
import { queryStems } from './query-stems.ts';
import { cosine, stemFeatures, type TextVector, textVectors } from './text-vectors.ts';

export interface NearestArticle {
  article: string;
  title: string;
  /** 0–1: how alike the words of the queries and the article's words are. */
  cosine: number;
}

/** Compares queries with one language's articles by their titles, summaries, known questions and keywords. */
export interface ArticleFinder {
  /**
   * The article most like these queries on average, each counting as often as it was asked; `null` without articles.
   *
   * @param only look at this article alone; `null` when the language does not have it
   */
  nearest(
    queries: readonly { stems: readonly string[]; count: number }[],
    only?: string,
  ): NearestArticle | null;
  /** All stems that the article can be found by. */
  stems(article: string): ReadonlySet<string>;
}

export function articleFinder(articles: readonly ArticleText[], locale: string): ArticleFinder {
  const language = languageOf(locale);
  const indexed = articles
    .filter(({ article }) => placeOf(article).locale === locale)
    .sort((a, b) => compareText(a.article, b.article))
    .map(({ article, title, summary, alsoAsked, keywords }) => {
      const texts = [title, summary, ...alsoAsked, keywords.join(' ')]
        .map((text) => queryStems(text, language))
        .filter(({ length }) => length > 0);
      return { article, title, texts, stems: new Set(texts.flat()) };
    });
  const vector = textVectors(
    indexed.map(({ stems }) => ({ features: stemFeatures([...stems]), count: 1 })),
  );
  const vectors = indexed.map((one) => ({
    ...one,
    vectors: one.texts.map((stems) => vector(stemFeatures(stems))),
  }));
  const stemsByArticle = new Map(indexed.map(({ article, stems }) => [article, stems]));

  return {
    nearest(queries, only) {
      const asked = queries.map(({ stems, count }) => ({
        vector: vector(stemFeatures(stems)),
        count,
      }));
      const total = asked.reduce((sum, { count }) => sum + count, 0);
      let best: NearestArticle | null = null;
      for (const { article, title, vectors: texts } of vectors) {
        if (only !== undefined && article !== only) continue;
        const score = asked.reduce(
          (sum, query) => sum + query.count * closest(query.vector, texts),
          0,
        );
        const alike = total === 0 ? 0 : score / total;
        if (best === null || alike > best.cosine) best = { article, title, cosine: alike };
      }
      return best;
    },
    stems: (article) => stemsByArticle.get(article) ?? new Set(),
  };
}

function closest(query: TextVector, texts: readonly TextVector[]): number {
  return texts.reduce((highest, text) => Math.max(highest, cosine(query, text)), 0);
}
