/**
 * The language of the site that a reader's browser asks for, else the site's first.
 *
 * @param header `Accept-Language`, such as `de-AT,de;q=0.9,en;q=0.5` (RFC 9110, 12.5.4)
 * @example preferredLocale('fr,en-GB;q=0.8', ['de', 'en']) // 'en'
 */
export function preferredLocale(
  header: string | null | undefined,
  locales: readonly string[],
): string {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2) ?? '1';
      return { tag, quality: Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const exact = locales.find((locale) => locale.toLowerCase() === tag);
    const language = locales.find((locale) => locale.toLowerCase() === tag.split('-')[0]);
    if (exact ?? language) return exact ?? language ?? '';
  }
  return locales[0] ?? 'en';
}
