/**
 * The form in which two searches are compared: NFKC, lower case, trimmed, single spaces.
 *
 * @example normaliseQuery(' Ｒeturn  Label') // 'return label'
 */
export function normaliseQuery(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
