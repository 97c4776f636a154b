/** `formatCount(3, 'error')` → "3 errors"; `formatCount(1, 'error')` → "1 error". Another plural is given. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
