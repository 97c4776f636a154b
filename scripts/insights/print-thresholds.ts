import type { ThresholdResult } from '../../src/core/insights/judge-thresholds.ts';

/** Exit code of `npm run insights` when a `--fail-on` holds; a mistake in the call is 1. */
export const thresholdCrossed = 3;

/** One line for each condition, with what was found. */
export function describeThresholds(results: readonly ThresholdResult[]): string {
  return results
    .map(({ text, metric, value, crossed }) => {
      const found = value === null ? 'not known yet' : String(Number(value.toPrecision(4)));
      return `${crossed ? 'FAIL' : 'ok  '}  ${text}  (${metric}: ${found})`;
    })
    .join('\n');
}
