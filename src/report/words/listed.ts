/** Parts with commas between; those that are missing or nought are left out. */
export function listed(parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
