import type { Random } from '../../src/core/stats/random-stream.ts';

const greetings: Readonly<Record<string, readonly string[]>> = {
  de: ['hallo ', 'frage: ', 'guten tag ', 'hilfe '],
  en: ['hi ', 'help ', 'please ', 'question: '],
};

/**
 * The same question as another person types it: lower case mostly, sometimes without umlauts, with a greeting, a
 * question mark or a typing error (about 1 in 12, as measured on shop logs).
 */
export function varyQuery(phrase: string, locale: string, random: Random): string {
  let query = random.chance(0.85) ? phrase.toLocaleLowerCase(locale) : phrase;
  if (random.chance(0.7)) query = query.replace(/[?.!]+$/u, '');
  if (random.chance(0.1)) query = withoutUmlauts(query);
  if (random.chance(0.04)) query = random.pick(greetings[locale] ?? ['']) + query;
  if (random.chance(0.08)) query = withTypingError(query, random);
  return query.slice(0, 120);
}

function withoutUmlauts(text: string): string {
  const plain: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text.replace(/[äöüß]/g, (letter) => plain[letter] ?? letter);
}

/** One of the longer words loses a letter, doubles one or swaps two; its first letter stays. */
function withTypingError(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, index) => (word.length >= 5 ? [index] : []));
  if (long.length === 0) return text;
  const index = random.pick(long);
  const word = words[index] ?? '';
  const at = 1 + Math.floor(random.next() * (word.length - 2));
  const [head, one, two, tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  words[index] = random.pick([
    `${head}${two}${tail}`,
    `${head}${one}${one}${two}${tail}`,
    `${head}${two}${one}${tail}`,
  ]);
  return words.join(' ');
}
