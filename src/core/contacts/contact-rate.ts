import type { Interval } from '../stats/interval.ts';
import { poissonInterval } from '../stats/poisson-interval.ts';

/**
 * Contacts for each order, with the 90 % Poisson interval of the contacts; `null` without orders.
 *
 * @example contactRate(126, 2410) // { rate: 0.05228, low: 0.04486, high: 0.06062 }
 */
export function contactRate(tickets: number, orders: number): (Interval & { rate: number }) | null {
  if (orders <= 0) return null;
  const { low, high } = poissonInterval(tickets);
  return { rate: tickets / orders, low: low / orders, high: high / orders };
}
