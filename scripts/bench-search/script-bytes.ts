import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/core/user-error.ts';
import { type Bytes, sizeOfFile } from './measure-bytes.ts';

/** The script that is loaded when somebody begins to search, as the last build made it. */
export function scriptBytes(dist: string): Bytes {
  const folder = join(dist, '_astro');
  const file = list(folder).find((name) => /^open-search\..*\.js$/.test(name));
  if (file === undefined)
    throw new UserError(`${dist}/ has no built site.`, { hint: 'Run npm run build first.' });
  return sizeOfFile(file, readFileSync(join(folder, file)));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
