import type { Ticket } from '../core/contacts/ticket.ts';
import { UserError } from '../core/user-error.ts';
import { type BrokenRow, shownValue } from './broken-row.ts';
import { type Columns, columnUnit, type TicketField } from './columns.ts';
import type { Row } from './open-table.ts';
import type { Pseudonym } from './pseudonym.ts';
import { readDuration } from './read-duration.ts';
import { type DateOrder, readMoment } from './read-moment.ts';
import { bareSubject, readChannel, readRating, readTag, readTags } from './ticket-words.ts';

export interface TicketReading {
  header: readonly string[];
  columns: Columns<TicketField>;
  source: string;
  tagSeparator: RegExp;
  timeZone: string;
  order: DateOrder | undefined;
  /** Ms UTC. */
  now: number;
  /** Customers and orders of tickets before this moment are not kept, ms UTC. */
  customersSince: number;
  pseudonym: Pseudonym;
}

/** A ticket, and its subject, which is asked of the search and not stored: '' without one. */
export interface ReadTicket {
  ticket: Ticket;
  subject: string;
}

/** Clocks differ a little. Ms. */
const tolerance = 300_000;

/**
 * Prepares the reading of rows of one file.
 * @throws UserError when day and month of a date cannot be told apart, or a duration has no unit: then no row could
 */
export function ticketReader(reading: TicketReading): (row: Row) => ReadTicket | BrokenRow {
  const { header, columns, source, tagSeparator, timeZone, order, now, pseudonym } = reading;
  const at = (field: TicketField) => {
    const column = columns[field];
    return column === undefined ? -1 : header.indexOf(columnUnit(column).column);
  };
  const place = Object.fromEntries(
    (Object.keys(columns) as TicketField[]).map((field) => [field, at(field)]),
  ) as Partial<Record<TicketField, number>>;

  return (row) => {
    const text = (field: TicketField) => row.fields[place[field] ?? -1]?.trim() ?? '';
    const broken = (field: TicketField, found: string, right: string): BrokenRow => ({
      line: row.line,
      found: `\`${columns[field]}\` ${found}.`,
      right,
    });
    if (row.fields.length !== header.length)
      return {
        line: row.line,
        found: `The row has ${row.fields.length} columns, the header ${header.length}.`,
        right: 'A text that holds a separator or a line break has to stand in quotation marks.',
      };

    const id = text('id');
    if (id === '') return broken('id', 'is empty', 'Every ticket needs its number.');
    if (shortened.test(id))
      return broken(
        'id',
        `is ${shownValue(id)}, shortened by a spreadsheet`,
        'Import the file as the help desk exported it.',
      );

    const moment = (field: TicketField): number | null | BrokenRow => {
      const value = text(field);
      if (isNothing(value)) return null;
      const t = readMoment(value, { timeZone, order });
      if (t === 'ambiguous') throw ambiguous(columns[field] ?? '', value, row.line);
      if (t === undefined)
        return broken(field, `is no date: ${shownValue(value)}`, 'Write it as 2026-11-01 10:00.');
      if (t > now + tolerance)
        return broken(
          field,
          `is in the future: ${shownValue(value)}`,
          'Is the time zone right (--time-zone), and are day and month (--dates)?',
        );
      return t;
    };
    const createdAt = moment('created');
    if (createdAt === null)
      return broken('created', 'is empty', 'Every ticket needs the date on which it came.');
    if (typeof createdAt !== 'number') return createdAt;

    /** From a moment, else from a duration since the ticket came. */
    const later = (field: TicketField, duration?: TicketField): number | null | BrokenRow => {
      const t = moment(field);
      if (t !== null && typeof t !== 'number') return t;
      if (t !== null && t < createdAt - tolerance)
        return broken(
          field,
          `is before the ticket came: ${shownValue(text(field))}`,
          'A time cannot be negative.',
        );
      if (t !== null) return Math.max(t, createdAt);
      if (duration === undefined) return null;
      const ms = time(duration);
      return typeof ms === 'number' ? createdAt + ms : ms;
    };
    const time = (field: TicketField): number | null | BrokenRow => {
      const value = text(field);
      const column = columns[field];
      if (column === undefined || isNothing(value)) return null;
      const { unit } = columnUnit(column);
      if (unit === undefined && !value.includes(':')) throw withoutUnit(field, column);
      const ms = readDuration(value, unit ?? 'hours');
      if (ms === undefined)
        return broken(
          field,
          `is no duration: ${shownValue(value)}`,
          'Write a number, or 05:30:00.',
        );
      return ms < 0
        ? broken(field, `is negative: ${shownValue(value)}`, 'A time cannot be negative.')
        : ms;
    };
    const count = (field: TicketField): number | null | BrokenRow => {
      const value = text(field).toLowerCase();
      if (isNothing(value)) return null;
      if (/^(?:true|yes|ja)$/.test(value)) return 1;
      if (/^(?:false|no|nein)$/.test(value)) return 0;
      const n = Number(value);
      return Number.isInteger(n) && n >= 0 && n < 1e6
        ? n
        : broken(field, `is no number: ${shownValue(value)}`, 'Write a whole number from 0.');
    };
    const known = (field: 'customer' | 'order'): string | null => {
      const value = text(field).toLowerCase();
      if (isNothing(value) || shortened.test(value) || createdAt < reading.customersSince)
        return null;
      return pseudonym(field, value);
    };

    const firstResponseAt = later('firstResponse', 'firstResponseTime');
    const solvedAt = later('solved', 'resolutionTime');
    const waitMs = time('waitTime');
    const replies = count('replies');
    const reopened = count('reopened');
    for (const value of [firstResponseAt, solvedAt, waitMs, replies, reopened])
      if (value !== null && typeof value === 'object') return value;

    return {
      subject: bareSubject(text('subject')),
      ticket: {
        key: pseudonym('ticket', `${source}\0${id}`),
        source,
        createdAt,
        firstResponseAt: firstResponseAt as number | null,
        solvedAt: solvedAt as number | null,
        waitMs: waitMs as number | null,
        replies: replies as number | null,
        reopened: reopened as number | null,
        channel: columns.channel === undefined ? 'other' : readChannel(text('channel')),
        tags: readTags(text('tags'), tagSeparator),
        resolution: readTag(text('resolution')) ?? null,
        satisfied: readRating(text('rating')),
        customer: known('customer'),
        order: known('order'),
        article: null,
        confidence: null,
      },
    };
  };
}

/** `1.03006E+13`: a spreadsheet has rounded the number, and others now look the same. */
const shortened = /^\d[.,]\d+e\+\d+$/i;

function isNothing(value: string): boolean {
  return /^(?:|-|–|null|none|n\/a|nan)$/i.test(value);
}

function ambiguous(column: string, value: string, line: number): UserError {
  return new UserError(
    `\`${column}\` has dates that can be read in two ways, such as ${shownValue(value)} in line ${line}.`,
    {
      hint: 'Say which comes first: --dates day-first or --dates month-first. Nothing was imported.',
    },
  );
}

function withoutUnit(field: TicketField, column: string): UserError {
  return new UserError(`It does not say whether \`${column}\` is in minutes or hours.`, {
    hint: `Say it: --map "${field}=${column}:minutes" (or :seconds, :hours, :days). Nothing was imported.`,
  });
}
