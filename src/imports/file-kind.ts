/**
 * What a file is that is no text, by its first bytes, in words for "This is …"; `undefined` for what may be text.
 * https://en.wikipedia.org/wiki/List_of_file_signatures
 */
export function fileKind(start: Uint8Array): string | undefined {
  const hex = Buffer.from(start.subarray(0, 8)).toString('hex');
  return signatures.find(([signature]) => hex.startsWith(signature))?.[1];
}

const signatures: readonly (readonly [string, string])[] = [
  ['504b0304', 'an Excel or zip file'],
  ['d0cf11e0', 'an old Excel file'],
  ['25504446', 'a PDF'],
  ['1f8b', 'a gzip file'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['53514c69', 'an SQLite database'],
];
