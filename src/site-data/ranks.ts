import { readFileSync } from 'node:fs';
import { type RanksFile, ranksFileSchema } from '../core/insights/ranks.ts';

/**
 * The measured order of articles that `npm run insights` leaves for the next build. Without it, or when it cannot be
 * read, the editors' own `order` holds: a site never fails for want of statistics.
 */
export function readRanks(
  file = process.env['RANKS_FILE'] ?? 'var/ranks.json',
): RanksFile | undefined {
  try {
    return ranksFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing)
      console.warn(
        `${file} could not be read, so lists follow each article's own order: ${String(error)}`,
      );
    return undefined;
  }
}
