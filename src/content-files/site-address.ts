/** The address under which readers find the site: SITE_URL, else that of the demo shop. Without a slash at the end. */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string {
  return (env['SITE_URL'] || 'https://hilfe.halm-und-faden.example').replace(/\/+$/, '');
}
