import { auroc } from './auroc.ts';

/** One labelled query and what the search made of it. */
export interface MeasuredQuery {
  id: string;
  /** One letter per kind of query; may be empty. */
  tags: string;
  /** Whether an article answers it. */
  answerable: boolean;
  /** Place of the right article among the hits, from 1; null when it is not among them, or when there is none. */
  rank: number | null;
  /** How many articles were found at all. */
  found: number;
  confidence: number;
}

/** Shares in 0–1, over the queries that an article answers. */
export interface SearchMeasures {
  n: number;
  /** Nothing found at all. */
  zero: number;
  /** The right article comes first, is among the first three. */
  r1: number;
  r3: number;
  /** Mean of 1 ÷ rank over the first ten (MRR@10). */
  mrr: number;
}

/** How well the right articles were found. Without queries all shares are 0. */
export function measureSearch(queries: readonly MeasuredQuery[]): SearchMeasures {
  const answerable = queries.filter((query) => query.answerable);
  const n = answerable.length;
  const mean = (value: (query: MeasuredQuery) => number) =>
    n === 0 ? 0 : answerable.reduce((sum, query) => sum + value(query), 0) / n;
  const within = (places: number) => (query: MeasuredQuery) =>
    query.rank !== null && query.rank <= places ? 1 : 0;
  return {
    n,
    zero: mean(({ found }) => (found === 0 ? 1 : 0)),
    r1: mean(within(1)),
    r3: mean(within(3)),
    mrr: mean((query) => within(10)(query) / (query.rank ?? 1)),
  };
}

/** How well the confidence tells queries with an answer from queries without; null when one of the two is missing. */
export function measureConfidence(queries: readonly MeasuredQuery[]): number | null {
  const confidences = (answerable: boolean) =>
    queries.filter((query) => query.answerable === answerable).map(({ confidence }) => confidence);
  return auroc(confidences(true), confidences(false));
}

/** The same measures for each tag, in the order of letters. A query with several tags counts for each. */
export function measureByTag(queries: readonly MeasuredQuery[]): Record<string, SearchMeasures> {
  const tags = [...new Set(queries.flatMap((query) => [...query.tags]))].sort();
  const answerable = queries.filter((query) => query.answerable);
  return Object.fromEntries(
    tags
      .map(
        (tag) =>
          [tag, measureSearch(answerable.filter((query) => query.tags.includes(tag)))] as const,
      )
      .filter(([, { n }]) => n > 0),
  );
}
