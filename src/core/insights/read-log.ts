import { z } from 'zod';
import { dayInZone } from '../events/day-in-zone.ts';
import { type EventType, type StoredEvent, sentEventSchema } from '../events/event.ts';

/** A line that is no event: counted, not used. */
export interface UnreadableLine {
  unreadable: true;
}

/**
 * Reads one line of an exported log (`npm run export`): what was counted once must be read for ever, so fields that
 * are unknown are passed over, and an article or collection may have any name that the site gives it.
 *
 * @param timeZone for lines without `day`
 */
export function readLogLine(line: string, timeZone: string): StoredEvent | UnreadableLine {
  try {
    return readLogEvent(JSON.parse(line), timeZone);
  } catch {
    return { unreadable: true };
  }
}

/** The same for a value that is no text any more. Never throws. */
export function readLogEvent(value: unknown, timeZone: string): StoredEvent | UnreadableLine {
  const parsed = logEventSchema.safeParse(value);
  if (!parsed.success) return { unreadable: true };
  const { day = dayInZone(parsed.data.t, timeZone), ...event } = parsed.data;
  return { ...event, day } as unknown as StoredEvent;
}

const name = z.string().min(1).max(200);

const arrival = {
  id: z.string().min(1).max(100),
  t: z.number().min(0).max(8.64e15),
  day: z.iso.date().optional(),
  col: name.optional(),
};

type SentEventOption = (typeof sentEventSchema.options)[number];

function lenient(option: SentEventOption) {
  const articles = Object.fromEntries(
    (['art', 'ref_art', 'top'] as const)
      .filter((field) => field in option.shape)
      .map((field) => [field, isOptional(option, field) ? name.optional() : name]),
  );
  return z.object({ ...option.shape, ...arrival, ...articles });
}

function isOptional(option: SentEventOption, field: string): boolean {
  const schema = (option.shape as Record<string, z.ZodType>)[field];
  return schema?.safeParse(undefined).success ?? true;
}

/** What is known of every option; the other fields have the types of the event format. */
type LogEventOption = z.ZodObject<typeof arrival & { type: z.ZodLiteral<EventType> }>;

const logEventSchema = z.discriminatedUnion(
  'type',
  sentEventSchema.options.map(lenient) as unknown as [LogEventOption, ...LogEventOption[]],
);
