import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';

/** Everything that a built site depends on. */
const patterns = [
  'public/**/*',
  'src/**/*',
  'scripts/build.ts',
  'scripts/lib/*',
  'scripts/admin/*',
  'astro.config.mjs',
  'package-lock.json',
];

/**
 * A fingerprint of what the site is built from: the same text means that building again would change nothing.
 * `content` is the folder of the articles; `settings` are the values that come from outside the files (the day, the address, the ranks).
 */
export function siteInputs(content: string, settings: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync([`${content}/**/*`, ...patterns]).sort()) {
    if (!statSync(file).isFile()) continue;
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const setting of settings)
    hash.update(existsSync(setting) ? readFileSync(setting) : setting).update('\0');
  return hash.digest('hex').slice(0, 16);
}
