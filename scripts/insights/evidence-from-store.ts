import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { ArticleText } from '../../src/core/insights/article-text.ts';
import type { Evidence } from '../../src/core/insights/evidence.ts';
import { evidenceOfRollUps } from '../../src/core/rollup/evidence-of-roll-ups.ts';
import { rollUp } from '../../src/store/roll-up.ts';
import type { Store } from '../../src/store/roll-up-store.ts';

const dayMs = 86_400_000;

export interface EvidencePeriod {
  /** The moment of the report, ms UTC. */
  now: number;
  /** Days before it that are looked at: whole dates, as near to that as they come. */
  days: number;
  timeZone: string;
}

/** Brings the daily roll-ups up to date, and reads from them what the last days give. */
export async function evidenceFromStore(
  store: Store,
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'redirectFrom'>[],
  { now, days, timeZone }: EvidencePeriod,
): Promise<Evidence> {
  await rollUp(store, { timeZone, now });
  const firstOf = (length: number) => dayInZone(now - (length - 0.5) * dayMs, timeZone);
  const rollUps = store.rollUps({ from: firstOf(days), to: dayInZone(now, timeZone) });
  return evidenceOfRollUps(rollUps, articles, firstOf(90));
}
