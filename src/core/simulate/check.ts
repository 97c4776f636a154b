/** A number that a simulation must reach. */
export interface Check {
  name: string;
  value: number;
  /** What it is held against, and which way. */
  bar: number;
  must: 'reach' | 'stay below';
}

export function holds({ value, bar, must }: Check): boolean {
  return must === 'reach' ? value >= bar : value <= bar;
}

export const atLeast = (name: string, value: number, bar: number): Check => ({
  name,
  value,
  bar,
  must: 'reach',
});

export const atMost = (name: string, value: number, bar: number): Check => ({
  name,
  value,
  bar,
  must: 'stay below',
});

/** Mean over runs of what each of them measured under a name. */
export function meanByName(
  runs: readonly Readonly<Record<string, number>>[],
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const run of runs) {
    for (const [name, value] of Object.entries(run))
      sums[name] = (sums[name] ?? 0) + value / runs.length;
  }
  return sums;
}
