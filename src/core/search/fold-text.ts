/**
 * Writes text the way it is compared: NFKC, lower case, no accents, ß as ss, apostrophes alike.
 *
 * German has three spellings of an umlaut (ü, ue, and u where the keyboard has none); all three become the plain
 * vowel. `ue` after q or another vowel is no umlaut (Quelle, neue, teuer), nor is `oe`/`ae` after a vowel.
 *
 * @example foldText('Rückgabe', 'de') // 'ruckgabe', as are 'Rueckgabe' and 'Ruckgabe'
 */
export function foldText(text: string, language: string): string {
  const plain = withoutAccents(text);
  if (language === 'de') return plain.replace(/(?<![aeiouq])([aou])e/g, '$1');
  // "where's" is "where", "the parcel's" is "the parcel".
  return language === 'en' ? plain.replace(/'s\b/g, '') : plain;
}

function withoutAccents(text: string): string {
  // Most words have nothing but plain letters, and there are very many of them.
  if (/^[\w .,:!?'-]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'");
}
