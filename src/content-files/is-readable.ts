/**
 * Characters that a file of content may have. A long article has ten thousand; what is longer is a paste that went wrong,
 * and would take minutes to read.
 */
export const longestFile = 300_000;

/** Whether a file is a text of a length that can be read. */
export function isReadable(source: string): boolean {
  return source.length <= longestFile && !source.includes('\0');
}
