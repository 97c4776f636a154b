import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KnownTopic } from '../../src/core/insights/known-topics.ts';
import { topicsFile, topicsFileSchema } from '../../src/core/insights/topics-file.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Beside the reports, because it is about all of them. */
export function topicsPath(out: string): string {
  return join(out, 'topics.json');
}

/**
 * The topics of earlier reports; none before the first.
 * @throws UserError when the file is there and cannot be read: topics would get new names without anybody noticing
 */
export async function readKnownTopics(file: string): Promise<KnownTopic[]> {
  try {
    return topicsFileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).topics;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(`${file} holds no topics of earlier reports.`, {
      hint: 'Restore it, or delete it: topics then get new names.',
      cause,
    });
  }
}

/** Written in one step: a run that is broken off leaves the old one. */
export async function writeKnownTopics(file: string, topics: readonly KnownTopic[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, `${JSON.stringify(topicsFile(topics), null, 1)}\n`);
  await rename(unfinished, file);
}
