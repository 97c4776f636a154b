import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Longest name of a folder, in bytes: file systems take 255. */
const longestName = 200;

/**
 * A page for each old address, for hosts that read no `_redirects`: it leads on by itself and says where, and search
 * engines take it for a permanent redirect. An address that asks behind a `?` cannot be a file.
 *
 * @param redirects from old paths to pages of the site
 * @returns how many were written
 */
export function writeMovedPages(
  redirects: Readonly<Record<string, string>>,
  out: string,
  siteUrl?: string,
): number {
  let written = 0;
  for (const [path, to] of Object.entries(redirects)) {
    const parts = path.split('/').filter(Boolean);
    if (
      path.includes('?') ||
      parts.some((part) => /^\.|\0/.test(part) || Buffer.byteLength(part) > longestName)
    )
      continue;
    const file = join(out, ...parts, 'index.html');
    if (parts.length === 0 || relative(out, file).startsWith('..') || existsSync(file)) continue;
    try {
      mkdirSync(join(out, ...parts), { recursive: true });
      writeFileSync(file, movedPage(to, siteUrl === undefined ? to : new URL(to, siteUrl).href));
      written++;
    } catch (error) {
      // A file of the site has the name of a folder in the old address, or the path is too long as a whole.
      if (
        !['EEXIST', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
      )
        throw error;
    }
  }
  return written;
}

/** @param to a path of the site: letters, digits, hyphens and slashes */
function movedPage(to: string, full: string): string {
  const locale = to.split('/')[1];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${full}</title><meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${full}"></head><body><p><a href="${to}">${full}</a></p></body></html>\n`;
}
