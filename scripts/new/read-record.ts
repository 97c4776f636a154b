import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/core/insights/report.ts';
import { reportSchema } from '../../src/core/insights/report-schema.ts';
import { UserError } from '../../src/core/user-error.ts';
import { readKnownTopics, topicsPath } from '../insights/known-topics.ts';
import type { ReaderRecord } from './reader-record.ts';
import { recordOfReport } from './record-of-report.ts';
import { recordOfStore } from './record-of-store.ts';

/** Where `npm run insights` writes the newest report, and where `npm run demo` does. */
const usualReports = ['reports/latest/report.json', 'reports/demo/latest/report.json'];

/**
 * What readers have asked so far: from the report named, else from the newest one, else from the roll-ups of the store.
 * @returns undefined when nobody has recorded or reported anything yet
 * @throws UserError when the report named is not there, or is none
 */
export async function readRecord(
  named: string | undefined,
  databaseUrl: string,
): Promise<ReaderRecord | undefined> {
  for (const file of named === undefined ? usualReports : [named]) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const known = await readKnownTopics(topicsPath(join(dirname(file), '..')));
    return recordOfReport(parseReport(text, file), known, file);
  }
  if (named !== undefined)
    throw new UserError(`There is no report ${named}.`, {
      hint: 'npm run insights writes reports/latest/report.json.',
    });
  return recordOfStore(databaseUrl);
}

function parseReport(text: string, file: string): Report {
  try {
    const report: unknown = JSON.parse(text);
    reportSchema.parse(report);
    return report as Report;
  } catch (cause) {
    throw new UserError(`${file} is not a report of this version of Lotse.`, {
      hint: 'npm run insights makes a new one.',
      cause,
    });
  }
}
