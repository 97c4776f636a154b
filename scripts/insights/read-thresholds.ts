import { didYouMean } from '../../src/content-files/did-you-mean.ts';
import type { Comparison, Threshold } from '../../src/core/insights/judge-thresholds.ts';
import { type ReportMetric, reportMetrics } from '../../src/core/insights/report-metrics.ts';
import { UserError } from '../../src/core/user-error.ts';

const condition =
  /^(?<name>[\p{L}\d_-]+)\s*(?<comparison><=|>=|<|>)\s*(?<number>\d*\.?\d+)\s*(?<percent>%?)$/u;

/**
 * `--fail-on "new-gaps>3, coverage<80%"`: a name, one of `< <= > >=`, and a number, which may be a percentage; several
 * with commas between.
 *
 * @throws UserError that names the part that cannot be read
 */
export function readThresholds(text: string): Threshold[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0)
    throw new UserError('--fail-on is empty.', { hint: 'For example --fail-on "new-gaps>3".' });
  return parts.map(readThreshold);
}

function readThreshold(text: string): Threshold {
  const { name = '', comparison, number = '', percent } = condition.exec(text)?.groups ?? {};
  if (comparison === undefined)
    throw new UserError(`--fail-on cannot read “${text}”.`, {
      hint: 'Write a name, one of < <= > >=, and a number with a point: "coverage<0.8" or "coverage<80%".',
    });
  if (!isMetric(name))
    throw new UserError(`--fail-on does not know “${name}”.`, {
      hint: `${didYouMean(name, Object.keys(reportMetrics)).en}It knows: ${Object.keys(reportMetrics).join(', ')}.`,
    });
  return {
    metric: name,
    comparison: comparison as Comparison,
    bound: Number(number) / (percent === '%' ? 100 : 1),
    text,
  };
}

function isMetric(name: string): name is ReportMetric {
  return Object.hasOwn(reportMetrics, name);
}
