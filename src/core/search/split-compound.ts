/** Letters that join the parts of a German compound: "Lieferung|s|adresse", "Kunde|n|konto". */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
/** What a part loses before another: "Rücksend(e)…", "Liefer(ung)…", "Bestell(ung)…". */
const lost = ['', 'e', 'en', 'ung'];

/** Shorter parts are found in words that have nothing to do with them. */
const shortestPart = 4;

/**
 * The parts of a German compound that are known words: both, or the one of them that is known. Of several ways to
 * part a word the one that explains most of it.
 *
 * @param word folded
 * @param stemOf the stem of a word, if the word is known
 * @example splitCompound('ruckgabefrist', …) // stems of 'ruckgabe' and 'frist'
 */
export function splitCompound(
  word: string,
  stemOf: (word: string) => string | undefined,
): readonly string[] {
  let best: string[] = [];
  let explained = 0;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = knownHead(word.slice(0, at), stemOf);
    const tail = stemOf(word.slice(at));
    const letters = (head === undefined ? 0 : at) + (tail === undefined ? 0 : word.length - at);
    if (letters <= explained) continue;
    best = [head, tail].filter((stem) => stem !== undefined);
    explained = letters;
  }
  return best;
}

function knownHead(head: string, stemOf: (word: string) => string | undefined): string | undefined {
  for (const link of links) {
    if (!head.endsWith(link)) continue;
    const bare = head.slice(0, head.length - link.length);
    if (bare.length < shortestPart) continue;
    for (const ending of lost) {
      const stem = stemOf(bare + ending);
      if (stem !== undefined) return stem;
    }
  }
  return undefined;
}
