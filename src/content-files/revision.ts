import { createHash } from 'node:crypto';
import type { SourceSection } from './source-content.ts';

/**
 * Eight hex digits that change when what an article says changes: SHA-256 over title, summary and
 * sections without markup. Bold type, line breaks and spaces do not count.
 */
export function revisionOf(
  { title, summary }: { title: string; summary: string },
  sections: readonly SourceSection[],
): string {
  const said = [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
  return createHash('sha256').update(said).digest('hex').slice(0, 8);
}
