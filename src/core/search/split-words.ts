/** A word of a text and where it stands in it. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** E-mail and T-shirt are one word each; other hyphens part words. */
const wordPattern = /(?<![\p{L}\p{N}])\p{L}-\p{L}{3,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words longer than this are no words; they are cut, so that nothing takes long. */
const longestWord = 48;

/** The words of a text in their order: letters and digits of any script, with an apostrophe inside. */
export function splitWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map((word) => word.slice(0, longestWord));
}

/** The same with places, for marking words in a text. */
export function placeWords(text: string): PlacedWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.slice(0, longestWord),
    start: index,
    end: index + word.length,
  }));
}
