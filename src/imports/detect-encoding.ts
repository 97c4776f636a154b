/** Names as `TextDecoder` knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text file, from all of its bytes: by the byte order mark, by the zero bytes of UTF-16, else UTF-8
 * if every byte fits, else windows-1252, in which Excel writes in western Europe.
 */
export async function detectEncoding(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    if (first) {
      const known = byStart(chunk);
      if (known) return known;
      first = false;
    }
    try {
      utf8.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  try {
    utf8.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** A header row has Latin letters, so in UTF-16 every second byte is zero. */
function byStart(start: Uint8Array): Encoding | undefined {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 200);
  if (sample.length < 4) return undefined;
  const zeros = (parity: number) =>
    sample.filter((byte, at) => at % 2 === parity && byte === 0).length / (sample.length / 2);
  if (zeros(1) > 0.8) return 'utf-16le';
  if (zeros(0) > 0.8) return 'utf-16be';
  return undefined;
}
