/** The address under which readers find the site (SITE_URL). */
export function baseUrl(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs names no `site`.');
  return site;
}
