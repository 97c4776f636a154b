/**
 * How a file of the site is kept for offline use. `fixed`: what is under its name never changes, so what is kept is as
 * good as new. `changing`: asked for anew while there is a line. `page`: the same, and a reader may come to it.
 *
 * @param path of an address on the site's own origin
 * @returns undefined for what is never kept: what is sent, the report, and files that no reader looks at
 */
export function keepingOf(path: string): 'page' | 'fixed' | 'changing' | undefined {
  if (/^\/(?:api|insights)(?:\/|$)/.test(path)) return undefined;
  if (/^\/_astro\/|^\/pagefind\/lotse-[\w-]+\/|\.pf_(?:meta|index|fragment|filter)$/.test(path))
    return 'fixed';
  if (/^\/pagefind\/|^\/favicon\.svg$|^\/[a-z]{2}\/words\.json$/.test(path)) return 'changing';
  return path.endsWith('/') ? 'page' : undefined;
}
