import { readFileSync } from 'node:fs';
import type { ArticleKind } from '../core/content/kinds.ts';

const written: readonly string[] = ['de', 'en'];

/** The text that an article of this kind starts from, in its language; in English where there is none in it. */
export function readSkeleton(kind: ArticleKind, locale: string): string {
  const language = written.includes(locale) ? locale : 'en';
  return readFileSync(new URL(`./skeletons/${kind}.${language}.mdx`, import.meta.url), 'utf8');
}
