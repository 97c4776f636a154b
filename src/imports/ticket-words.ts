import type { ContactChannelKind } from '../core/contacts/contacts-report.ts';
import { replacePersonalData } from '../core/events/personal-data.ts';
import { wellFormed } from '../core/events/well-formed.ts';

const channels: readonly (readonly [RegExp, ContactChannelKind])[] = [
  [/chat|messag|whatsapp|sms|widget_?message/i, 'chat'],
  [/phone|voice|call|telefon|anruf/i, 'phone'],
  [/facebook|instagram|twitter|tiktok|social|^x$/i, 'social'],
  [/mail/i, 'email'],
  [/form|web|portal|feedback|help ?cent/i, 'form'],
];

/** `Web form`, `aircall`, `Mail` … as one of our channels. */
export function readChannel(text: string): ContactChannelKind {
  return channels.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'other';
}

/**
 * Whether a customer was satisfied: `Good`, `Bad`, stars from 1 to 5 (4 and 5 are good), a smiley's name. `null` for a
 * survey that was only offered, and for what is no rating.
 */
export function readRating(text: string): boolean | null {
  const value = text.trim().toLowerCase();
  if (/^[1-5](?:[.,]0+)?(?:\s*(?:\/\s*5|stars?|sterne?))?$/.test(value))
    return Number(value[0]) >= 4;
  if (/offered/.test(value)) return null;
  if (
    /\b(?:bad|not good|unhappy|dissatisfied|poor|okay|neutral|schlecht|unzufrieden)\b/.test(value)
  )
    return false;
  if (/\b(?:good|happy|awesome|great|satisfied|excellent|gut|zufrieden)\b/.test(value)) return true;
  return null;
}

/** Tags that were read before: a help desk has a few hundred, and cleaning one costs more than all else about a row. */
const read = new Map<string, string | undefined>();

/** A tag or key as it is kept: lower case, at most 60 characters; undefined for an empty one and one with personal data. */
export function readTag(text: string): string | undefined {
  if (read.has(text)) return read.get(text);
  const tag = cleanTag(text);
  if (read.size > 20_000) read.clear();
  read.set(text, tag);
  return tag;
}

function cleanTag(text: string): string | undefined {
  const tag = wellFormed(text).normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const kept = tag.slice(0, 60);
  return kept === '' || replacePersonalData(tag) !== tag ? undefined : kept;
}

/** Tags of one ticket, each once, sorted; at most 40. */
export function readTags(text: string, separator: RegExp): string[] {
  return [...new Set(text.split(separator).flatMap((tag) => readTag(tag) ?? []))]
    .sort()
    .slice(0, 40);
}

/** A subject without `Re:`, `AW:`, `[#123]` before it. */
export function bareSubject(text: string): string {
  return text.replace(/^(?:\s*(?:(?:re|aw|fwd?|wg|antw)\s*:|\[[^\]]{0,40}\]))+/i, '').trim();
}
