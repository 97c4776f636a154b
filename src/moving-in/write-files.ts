import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Writes all files or none: first beside the folder's own, hidden, then each to its place. When one cannot be put there,
 * those before it are taken back.
 *
 * @param files by the path below the folder
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  if (files.size === 0) return;
  const root = resolve(folder);
  const stage = mkdtempSync(join(root, '.import-'));
  const done: { path: string; earlier: string | undefined }[] = [];
  try {
    for (const [file, data] of files) {
      if (relative(root, join(root, file)).startsWith('..'))
        throw new Error(`${file} lies outside ${folder}`);
      const path = join(stage, 'new', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data);
    }
    for (const file of files.keys()) {
      const path = join(root, file);
      const earlier = existsSync(path) ? join(stage, 'earlier', file) : undefined;
      if (earlier) mkdirSync(dirname(earlier), { recursive: true });
      mkdirSync(dirname(path), { recursive: true });
      if (earlier) renameSync(path, earlier);
      done.push({ path, earlier });
      renameSync(join(stage, 'new', file), path);
    }
  } catch (error) {
    for (const { path, earlier } of done.toReversed()) {
      rmSync(path, { force: true });
      if (earlier) renameSync(earlier, path);
    }
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
