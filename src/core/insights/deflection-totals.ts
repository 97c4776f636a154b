import type { Estimate, Range } from '../stats/interval.ts';

interface Deflecting {
  /** Mature reads per month. */
  monthlyReads: number;
  leak: Estimate;
  /** Per month. */
  avoided: Range | null;
}

/**
 * Contacts avoided and leaked per month over all articles, and the share avoided / (avoided + leaked).
 *
 * @example one article, 1000 reads, leak 0.08, avoided 74.7 – 122.8 – 195.2 → rate 0.4828 – 0.6056 – 0.7093
 */
export function deflectionTotals(articles: readonly Deflecting[]): {
  avoided: Range | null;
  leaked: number;
  deflectionRate: Range | null;
} {
  const leaked = articles.reduce(
    (sum, { monthlyReads, leak }) => sum + monthlyReads * leak.mean,
    0,
  );
  const read = articles.filter(({ monthlyReads }) => monthlyReads > 0);
  const known = read.flatMap(({ avoided }) => (avoided === null ? [] : [avoided]));
  // A sum over some of the articles would pass for the whole.
  if (read.length === 0 || known.length < read.length) {
    return { avoided: null, leaked, deflectionRate: null };
  }
  const avoided = {
    low: sumOf(known, 'low'),
    mid: sumOf(known, 'mid'),
    high: sumOf(known, 'high'),
  };
  const share = (spared: number) => (spared === 0 ? 0 : spared / (spared + leaked));
  return {
    avoided,
    leaked,
    deflectionRate: {
      low: share(avoided.low),
      mid: share(avoided.mid),
      high: share(avoided.high),
    },
  };
}

function sumOf(ranges: readonly Range[], end: keyof Range): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}
