import type { Range } from '../stats/interval.ts';
import { expectedCountInterval } from '../stats/poisson-interval.ts';

const daysOfMonth = 30.44;

/**
 * Contacts per month that unanswered searches cause: what answering them would spare. With its 90 % interval of
 * chance; it does not hold what is uncertain about `wouldContact`.
 *
 * @param unanswered expected number of unanswered chains in `days`
 * @param days observed, > 0
 * @param wouldContact share of people who contact a person if they find no answer, 0–1
 * @example contactsPerMonth(25.3, 90, 0.25) // { low: 1.53, mid: 2.14, high: 2.93 }
 */
export function contactsPerMonth(unanswered: number, days: number, wouldContact: number): Range {
  if (unanswered === 0) return { low: 0, mid: 0, high: 0 };
  const factor = (daysOfMonth / days) * wouldContact;
  const { low, high } = expectedCountInterval(unanswered);
  return { low: low * factor, mid: unanswered * factor, high: high * factor };
}
