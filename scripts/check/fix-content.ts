import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { applyEdits } from '../../src/content-files/apply-edits.ts';
import type { Edit } from '../../src/content-files/finding.ts';
import { readFindings } from '../../src/content-files/read-findings.ts';
import type { ReadOptions } from '../../src/content-files/read-folder.ts';

/** What was changed in a file. */
export interface FixedFile {
  file: string;
  edits: readonly Edit[];
}

/** A repair can show the next mistake; more rounds than this would be one that undoes itself. */
const mostRounds = 5;

/**
 * Repairs in a content folder what is certain, until there is nothing of that kind left.
 *
 * @param isMeant which files may be changed
 * @returns what was changed, by file
 */
export async function fixContent(
  root: string,
  options: ReadOptions,
  isMeant: (file: string) => boolean,
): Promise<FixedFile[]> {
  const fixed = new Map<string, Edit[]>();
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = await readFindings(root, { ...options, hints: true });
    const byFile = Map.groupBy(
      findings.filter(({ file, fix }) => fix !== undefined && isMeant(file)),
      ({ file }) => file,
    );
    let changed = false;
    for (const [file, found] of byFile) {
      const path = join(dirname(resolve(root)), file);
      const applied = await fixFile(
        path,
        found.flatMap(({ fix = [] }) => fix),
      );
      changed ||= applied.length > 0;
      fixed.set(file, [...(fixed.get(file) ?? []), ...applied]);
    }
    if (!changed) break;
  }
  return [...fixed]
    .map(([file, edits]) => ({ file, edits }))
    .filter(({ edits }) => edits.length > 0);
}

/** Writes the whole file beside the old one and puts it in its place: nobody ever sees half of it. */
async function fixFile(path: string, edits: readonly Edit[]): Promise<Edit[]> {
  const { text, applied } = applyEdits(await readFile(path, 'utf8'), edits);
  if (applied.length === 0) return [];
  const target = await realpath(path);
  const beside = join(dirname(target), `.${process.pid}.lotse-fix`);
  try {
    await writeFile(beside, text, { mode: (await stat(target)).mode });
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
  return applied;
}
