import { createHash } from 'node:crypto';
import { turningPoints } from '../core/content/change-size.ts';
import type { SourceSection } from './source-content.ts';

/**
 * Eight hex digits that change when what an article says changes; votes and reads of one revision are judged together.
 * SHA-256 over title, summary and sections without markup: bold type, line breaks and spaces do not count.
 *
 * An article that says when it last changed (`updated`) has a new revision when that day is another, and when its numbers,
 * negations or duties are; mended typing errors and smoother words leave it as it is. `npm run review -- --changed --stamp`
 * sets the day where a change goes deeper.
 */
export function revisionOf(
  { title, summary, updated }: { title: string; summary: string; updated?: string | undefined },
  sections: readonly SourceSection[],
): string {
  const said = [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
  const counted = updated === undefined ? said : [updated, ...turningPoints(said)].join('\n');
  return createHash('sha256').update(counted).digest('hex').slice(0, 8);
}
