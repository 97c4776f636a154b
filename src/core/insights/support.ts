/** Who asked for something, and when. */
export interface Support {
  journeys: Set<string>;
  days: Set<string>;
}

export function emptySupport(): Support {
  return { journeys: new Set(), days: new Set() };
}

export function addSupport(support: Support, journey: string, day: string): void {
  support.journeys.add(journey);
  support.days.add(day);
}

const least = { journeys: 3, days: 2 };

/**
 * Whether what people typed may be shown: enough of them did, on at least two days. Rare queries identify people (Adar
 * 2007; Korolova 2009). This alone is no proof against an insider, hence the scrubbing before it (Götz 2009).
 *
 * @param k distinct journeys needed; below 3 it counts as 3
 */
export function mayBeShown({ journeys, days }: Support, k: number): boolean {
  return journeys.size >= Math.max(least.journeys, k) && days.size >= least.days;
}
