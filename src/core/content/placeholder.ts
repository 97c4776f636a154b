/** With this sign begins a text that is still to be written: `npm run new` puts it there, and the check names it. */
export const placeholderSign = '…';

export function isPlaceholder(text: string): boolean {
  return text.trim().startsWith(placeholderSign);
}
