import { readFileSync } from 'node:fs';
import { type ReplyTimes, replyTimesSchema } from '../core/contacts/reply-promises.ts';

/**
 * The reply times that `npm run insights` measured on imported tickets. Without the file, or when it cannot be read,
 * what the shop promises in `site.yml` stands.
 */
export function readReplyTimes(
  file = process.env['REPLY_TIMES_FILE'] ?? 'var/reply-times.json',
): ReplyTimes | undefined {
  try {
    return replyTimesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing)
      console.warn(`${file} could not be read, so no measured time is promised: ${String(error)}`);
    return undefined;
  }
}
