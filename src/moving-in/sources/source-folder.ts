import {
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { detectEncoding } from '../../imports/detect-encoding.ts';

/** What somebody exported: one file, or a folder of them. */
export interface SourceFolder {
  /** The folder, or the one in which the file lies. */
  root: string;
  /** Files below the root with `/` between names; the one file alone where one was named. */
  files: string[];
  /** Whether a folder was named; what lies beside a single file belongs to it all the same, as images do. */
  isFolder: boolean;
}

/** Files of a source that are read. A folder with more is the wrong one: somebody's home. */
const mostFiles = 50_000;
/** Bytes of one text file. */
const mostBytes = 200_000_000;

/** @throws UserError where nothing is there */
export function openSource(path: string, what: string): SourceFolder {
  const found = existsSync(path) ? statSync(path) : undefined;
  if (!found)
    throw new UserError(`There is no file or folder ${path}.`, {
      hint: `Give the path of ${what}.`,
    });
  if (!found.isDirectory())
    return { root: dirname(resolve(path)), files: [basename(path)], isFolder: false };
  const root = resolve(path);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathBelow(root, entry))
    .filter((file) => !/(?:^|\/)(?:\.|node_modules\/|__MACOSX\/)/.test(file))
    .sort();
  if (files.length > mostFiles)
    throw new UserError(`${path} has ${files.length.toLocaleString('en')} files.`, {
      hint: 'Name the folder that has the export alone.',
    });
  return { root, files, isFolder: true };
}

function pathBelow(root: string, entry: Dirent): string {
  return relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
}

/**
 * A text file of the source in whatever encoding it was written.
 *
 * @returns undefined for a link that leads out of the folder, for what is too large, and for what cannot be read
 */
export async function readSourceText(
  source: SourceFolder,
  file: string,
): Promise<string | undefined> {
  const bytes = readSourceFile(source, file);
  if (!bytes) return undefined;
  return new TextDecoder(await detectEncoding([bytes])).decode(bytes);
}

/** @returns undefined where there is none within the folder */
export function readSourceFile({ root }: SourceFolder, file: string): Uint8Array | undefined {
  try {
    const path = realpathSync(join(root, file));
    if (relative(realpathSync(root), path).startsWith('..')) return undefined;
    const found = statSync(path);
    return found.isFile() && found.size <= mostBytes ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
