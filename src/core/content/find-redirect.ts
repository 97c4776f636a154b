/**
 * Where an address leads that is no page any more, whatever its slash at the end. What it asks for behind the `?` goes
 * with it, unless that is how the old address named the article: `/index.php?action=faq&id=2`.
 *
 * @param redirects from old to new addresses, as `dist/lotse.json` has them
 */
export function findRedirect(
  redirects: Readonly<Record<string, string>>,
  { path, search }: { path: string; search: string },
): string | undefined {
  const bare = path.replace(/(?<=.)\/$/, '');
  for (const spelling of [`${bare}/`, bare])
    if (Object.hasOwn(redirects, spelling)) return `${redirects[spelling]}${search}`;
  if (search === '') return undefined;
  const query = new URLSearchParams(search);
  for (const [from, to] of Object.entries(redirects)) {
    if (!from.startsWith(`${bare}?`)) continue;
    const asked = [...new URLSearchParams(from.slice(bare.length + 1))];
    if (asked.length > 0 && asked.every(([name, value]) => query.get(name) === value)) return to;
  }
  return undefined;
}
