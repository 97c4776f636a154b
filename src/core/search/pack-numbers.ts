/**
 * Base64 VLQ, as source maps have it (ECMA-426, without its sign bit): five bits a letter, the lowest first, the sixth
 * says that more follow. Small numbers are one letter, and text is what every host compresses, unlike binary files.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...letters].map((letter, value) => [letter, value]));
const bits = 5;
const more = 1 << bits;

/**
 * @param numbers whole, 0 to 2^30
 * @example packNumbers([0, 31, 32]) // 'AfgB'
 */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= more) {
      packed += letters[(rest % more) | more];
      rest = Math.floor(rest / more);
    }
    packed += letters[rest];
  }
  return packed;
}

/** @throws Error for text that is cut off or was never packed */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let factor = 1;
  for (const letter of packed) {
    const value = values.get(letter);
    if (value === undefined) throw new Error(`“${letter}” stands for no number.`);
    number += (value % more) * factor;
    factor *= more;
    if (value >= more) continue;
    numbers.push(number);
    number = 0;
    factor = 1;
  }
  if (factor > 1) throw new Error('The last number is cut off.');
  return numbers;
}
