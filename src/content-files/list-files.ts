import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';

export interface ListedFile {
  /** Where it is on this machine. */
  path: string;
  /** As an editor knows it, from the project's folder: `content/returns/de/umtauschen.mdx`. */
  file: string;
  /** Folders and file name below the content folder. */
  parts: readonly string[];
}

/** Every file of a content folder, in the order of names. Hidden files and folders are not content. */
export async function listFiles(root: string): Promise<ListedFile[]> {
  const folder = resolve(root);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new UserError(`The content folder ${root} cannot be read.`, {
      hint: 'Run the command in the project’s folder, or name the folder that holds site.yml and the articles.',
      cause,
    });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, parts: path.slice(folder.length + 1).split(/[\\/]/) }))
    .filter(({ parts }) => !parts.some((part) => part.startsWith('.')))
    .map(({ path, parts }) => ({ path, parts, file: [basename(folder), ...parts].join('/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
