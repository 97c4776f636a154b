import { readFileSync } from 'node:fs';
import type { Report } from '../../src/core/insights/report.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Where `npm run insights` leaves its last report. */
export const lastReport = 'reports/latest/report.json';

/**
 * The last report, for whoever orders work by what readers do.
 *
 * @returns undefined when none has been made yet
 * @throws UserError for a file that is none
 */
export function readLastReport(file: string): Report | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const report = JSON.parse(text) as Report;
    if (report.version === 1 && Array.isArray(report.articles)) return report;
  } catch {
    // told below, as any other file that is none
  }
  throw new UserError(`${file} is no report.`, {
    hint: 'Make one with npm run insights, or name another file: --report FILE.',
  });
}
