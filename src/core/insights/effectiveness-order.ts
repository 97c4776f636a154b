import type { Estimate } from '../stats/interval.ts';

export interface Judged {
  article: string;
  reads: number;
  failure: Estimate;
}

/** An interval wider than this says too little to give an article its place. */
const widest = 0.3;

/** Fewer reads than this are no basis for praising an article in public. */
const fewestReadsForPraise = 30;

export function hasTooLittleData({ reads, failure }: Judged): boolean {
  return reads === 0 || failure.high - failure.low > widest;
}

/**
 * The effectiveness list: the articles with enough data, the one that fails least first; ties go to the one read more,
 * then to the alphabet of slugs. The place in it is the article's rank: one order for the whole site, without gaps.
 */
export function effectivenessOrder<T extends Judged>(articles: readonly T[]): T[] {
  return articles
    .filter((article) => !hasTooLittleData(article))
    .sort(
      (a, b) =>
        a.failure.mean - b.failure.mean ||
        b.reads - a.reads ||
        compareText(slugOf(a.article), slugOf(b.article)) ||
        compareText(a.article, b.article),
    );
}

/**
 * The articles that may be called helpful in public, best first: by the upper bound of the failure rate, so that luck
 * with few readers does not win, and with at least 30 reads.
 */
export function mostHelpful<T extends Judged>(articles: readonly T[]): T[] {
  return articles
    .filter(({ reads }) => reads >= fewestReadsForPraise)
    .sort((a, b) => a.failure.high - b.failure.high || compareText(a.article, b.article));
}

function slugOf(article: string): string {
  return article.slice(article.lastIndexOf('/') + 1);
}

/** By code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
