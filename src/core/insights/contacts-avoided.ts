import type { Range } from '../stats/interval.ts';
import { resolveIndex } from './resolve-index.ts';

/** How far the share of people who would have contacted may be off, down and up. */
const uncertainty = { low: 0.7, mid: 1, high: 1.4 };

/**
 * Contacts that an article spares: readers whose problem it solved and who would have asked a person otherwise.
 *
 * @param reads in the time that the result is for, such as a month
 * @param failure share of reads that failed, 0–1
 * @param wouldContact share of readers who contact a person if they find no answer, 0–1
 * @param bouncesCount whether going back counts as failure
 * @returns careful, expected and generous; `null` where it cannot be told
 * @example contactsAvoided(1000, 0.3, 0.25, true) // { low: 74.7, mid: 122.8, high: 195.2 }
 */
export function contactsAvoided(
  reads: number,
  failure: number,
  wouldContact: number,
  bouncesCount: boolean,
): Range | null {
  const under = (factor: number) => {
    const share = Math.min(1, wouldContact * factor);
    const solved = resolveIndex(failure, share, bouncesCount);
    return solved === null ? null : reads * share * solved;
  };
  const low = under(uncertainty.low);
  const mid = under(uncertainty.mid);
  const high = under(uncertainty.high);
  return low === null || mid === null || high === null ? null : { low, mid, high };
}
