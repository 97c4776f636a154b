/** What German puts between the parts of a compound. */
const links = ['', 's', 'es', 'n', 'en', 'er'];
/** Shorter parts would make sense of many typing errors. */
const shortestPart = 4;

/**
 * Whether a German word is put together from nouns: "Sperrgutabholung". Dictionaries have the usual ones and cannot have all.
 * Only words with a capital: of small ones ("gegebenfalls"), known parts prove nothing.
 */
export function isGermanCompound(word: string, knows: (word: string) => boolean): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  for (let end = word.length - shortestPart; end >= shortestPart; end--) {
    const rest = word.charAt(end).toUpperCase() + word.slice(end + 1);
    if (!knows(rest) && !isGermanCompound(rest, knows)) continue;
    const first = word.slice(0, end);
    if (links.some((link) => isNounWith(first, link, knows))) return true;
  }
  return false;
}

function isNounWith(part: string, link: string, knows: (word: string) => boolean): boolean {
  if (!part.endsWith(link)) return false;
  const noun = part.slice(0, part.length - link.length);
  return noun.length >= shortestPart && knows(noun);
}
