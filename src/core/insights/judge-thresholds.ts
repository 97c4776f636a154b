import type { Report } from './report.ts';
import { type ReportMetric, reportMetric } from './report-metrics.ts';

export const comparisons = {
  '<': (value: number, bound: number) => value < bound,
  '<=': (value: number, bound: number) => value <= bound,
  '>': (value: number, bound: number) => value > bound,
  '>=': (value: number, bound: number) => value >= bound,
} as const;
export type Comparison = keyof typeof comparisons;

/** A state in which somebody wants to be stopped: `coverage < 0.8`. */
export interface Threshold {
  metric: ReportMetric;
  comparison: Comparison;
  bound: number;
  /** As it was written. */
  text: string;
}

export interface ThresholdResult extends Threshold {
  /** `null` where the data cannot tell; then it is not crossed. */
  value: number | null;
  crossed: boolean;
}

/** What of it is so in this report. */
export function judgeThresholds(
  report: Report,
  thresholds: readonly Threshold[],
): ThresholdResult[] {
  return thresholds.map((threshold) => {
    const value = reportMetric(report, threshold.metric);
    const crossed = value !== null && comparisons[threshold.comparison](value, threshold.bound);
    return { ...threshold, value, crossed };
  });
}
