import { yamlScalar } from './yaml-scalar.ts';

/**
 * A group of words that customers use for the same thing, as a line of `content/synonyms.<locale>.yml`.
 *
 * @param text the word that the articles use
 * @param said the word that customers say
 * @example synonymLine('pullover', 'pulli') // '- [pullover, pulli]'
 */
export function synonymLine(text: string, said: string): string {
  return `- [${yamlScalar(text)}, ${yamlScalar(said)}]`;
}
