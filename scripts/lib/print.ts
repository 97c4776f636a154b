/** Prints lines, without the empty ones, and waits until all is written: a process that ends takes no care of its pipe. */
export function print(...lines: readonly string[]): Promise<void> {
  const text = lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
