import { describe, expect, test } from 'vitest';
import { effectivenessOrder, mostHelpful } from '../../../src/core/insights/effectiveness-order.ts';

describe('the order of articles', () => {
  const judged = (article: string, reads: number, mean: number, low: number, high: number) => ({
    article,
    reads,
    failure: { mean, low, high },
  });

  test('goes by failure, then by reads, then by slug, and leaves out what is too little known', () => {
    const order = effectivenessOrder([
      judged('billing/de/b', 50, 0.2, 0.1, 0.3),
      judged('shipping/de/a', 50, 0.2, 0.1, 0.3),
      judged('shipping/de/read-more', 90, 0.2, 0.1, 0.3),
      judged('shipping/de/best', 400, 0.1, 0.08, 0.12),
      judged('shipping/de/wide', 9, 0.05, 0.0, 0.31),
      judged('shipping/de/unread', 0, 0.05, 0.04, 0.06),
    ]);
    expect(order.map(({ article }) => article)).toEqual([
      'shipping/de/best',
      'shipping/de/read-more',
      'shipping/de/a',
      'billing/de/b',
    ]);
  });

  test('in public goes by what is sure, not by luck with few readers', () => {
    const order = mostHelpful([
      judged('shipping/de/lucky', 30, 0.02, 0, 0.2),
      judged('shipping/de/proven', 900, 0.05, 0.04, 0.07),
      judged('shipping/de/hardly-read', 29, 0.01, 0, 0.02),
    ]);
    expect(order.map(({ article }) => article)).toEqual([
      'shipping/de/proven',
      'shipping/de/lucky',
    ]);
  });
});
