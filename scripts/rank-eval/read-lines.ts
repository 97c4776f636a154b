import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../src/core/user-error.ts';

/** The lines of a text file, one after the other, also of one packed with gzip (`.gz`). Empty lines are passed over. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // An error of the file does not travel through the pipe by itself.
  bytes.on('error', (error) => text.destroy(error));
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      if (line.trim() !== '') yield line;
    }
  } catch (cause) {
    throw new UserError(`The file ${file} could not be read.`, {
      hint: 'Give the path of a file with one event per line, plain or packed with gzip (.gz).',
      cause,
    });
  }
}
