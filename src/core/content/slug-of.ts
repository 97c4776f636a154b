const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/**
 * A text as a file name and address: lower-case ASCII letters, digits and single hyphens, cut between words. Umlauts are
 * spelled out, in whichever Unicode form they were typed.
 *
 * @param longest characters, at least 1
 * @returns empty where nothing of the text can be written so
 * @example slugOf('Darf ich Öl zurückschicken?') // 'darf-ich-oel-zurueckschicken'
 */
export function slugOf(text: string, longest = 60): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > longest) break;
    slug = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
  }
  return slug;
}
