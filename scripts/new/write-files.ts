import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../src/core/user-error.ts';

export interface NewFile {
  path: string;
  text: string;
}

/**
 * Writes new files, all of them or none, and never over one that is there. Nothing waits between them, so that no key
 * press can leave half of them.
 * @throws UserError when one is there already
 */
export function writeFiles(files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (cause) {
    for (const path of written) rmSync(path);
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new UserError(`${files[written.length]?.path} is there already. Nothing was written.`, {
      hint: 'Choose another file name: --slug NAME.',
      cause,
    });
  }
}
