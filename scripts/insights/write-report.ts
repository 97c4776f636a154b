import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReplyTimes } from '../../src/core/contacts/reply-promises.ts';
import type { RanksFile } from '../../src/core/insights/ranks.ts';
import type { Report } from '../../src/core/insights/report.ts';
import { reportFiles } from '../../src/report/report-files.ts';
import type { ViewOptions } from '../../src/report/report-view.ts';

/**
 * Writes the report's files into `<out>/<day>/` and the same into `<out>/latest/`: copies, because links need rights on
 * Windows and break when a folder is sent to somebody.
 * @returns the folder of the day
 */
export async function writeReport(
  report: Report,
  out: string,
  options: ViewOptions,
): Promise<string> {
  const files = Object.entries(await reportFiles(report, options));
  const folder = join(out, report.period.to);
  for (const target of [folder, join(out, 'latest')]) {
    await mkdir(target, { recursive: true });
    await Promise.all(files.map(([name, content]) => writeFile(join(target, name), content)));
  }
  return folder;
}

/** Writes `ranks.json` in one step, so that a build that runs meanwhile reads the old one or the new one. */
export function writeRanks(ranks: RanksFile, file: string): Promise<void> {
  return writeWhole(ranks, file);
}

/** Writes `reply-times.json` likewise. */
export function writeReplyTimes(times: ReplyTimes, file: string): Promise<void> {
  return writeWhole(times, file);
}

async function writeWhole(value: object, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, `${JSON.stringify(value, null, 2)}\n`);
  await rename(unfinished, file);
}
