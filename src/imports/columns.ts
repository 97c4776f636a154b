import { type DurationUnit, durationUnits, unitInName } from './read-duration.ts';

/** What an import of tickets can use of a file. Only the first two are needed. */
export const ticketFields = [
  'id',
  'created',
  'firstResponse',
  'firstResponseTime',
  'solved',
  'resolutionTime',
  'waitTime',
  'replies',
  'reopened',
  'channel',
  'tags',
  'resolution',
  'rating',
  'customer',
  'order',
  'subject',
] as const;
export type TicketField = (typeof ticketFields)[number];

/** Single orders have `id` and `created`, a table of days has `day` and `orders`. */
export const orderFields = ['id', 'created', 'day', 'orders'] as const;
export type OrderField = (typeof orderFields)[number];

/** Name of the column for each field that the file has. */
export type Columns<Field extends string> = Partial<Record<Field, string>>;

/** What columns are called in files of unknown origin. Compared without regard to case, spaces and punctuation. */
const usualNames: Readonly<Record<TicketField | OrderField, readonly string[]>> = {
  id: [
    'id',
    'ticket id',
    'ticket',
    'ticket number',
    'number',
    'Ticketnummer',
    'Ticket-ID',
    'Nummer',
    'order',
    'order id',
    'Bestellnummer',
    'name',
  ],
  created: [
    'created',
    'created at',
    'creation date',
    'created time',
    'created on',
    'date',
    'erstellt',
    'erstellt am',
    'Eröffnet',
    'eröffnet am',
    'Datum',
    'Bestelldatum',
  ],
  firstResponse: [
    'first response',
    'first response at',
    'first reply at',
    'Initial response time',
    'erste Antwort',
    'erste Antwort am',
  ],
  firstResponseTime: [
    'First reply time in minutes',
    'First response time (s)',
    'Antwortzeit in Stunden',
    'Antwortzeit in Minuten',
  ],
  solved: [
    'solved',
    'solved at',
    'resolved',
    'resolved at',
    'closed',
    'closed at',
    'closed date',
    'gelöst',
    'gelöst am',
    'geschlossen',
    'geschlossen am',
  ],
  resolutionTime: ['Full resolution time in minutes', 'Resolution time (s)'],
  waitTime: ['Requester wait time in minutes'],
  replies: ['replies', 'agent replies', 'Antworten'],
  reopened: ['reopened', 'reopens', 'wieder geöffnet'],
  channel: ['channel', 'via', 'source', 'Kanal'],
  tags: ['tags', 'tag', 'topic', 'category', 'Schlagwörter', 'Schlagworte', 'Thema', 'Kategorie'],
  resolution: ['resolution', 'resolution code', 'Lösung'],
  rating: ['csat', 'rating', 'satisfaction', 'satisfaction score', 'Bewertung', 'Zufriedenheit'],
  customer: [
    'customer',
    'customer id',
    'customer email',
    'requester',
    'requester id',
    'email',
    'Kunde',
    'Kundennummer',
    'E-Mail',
  ],
  order: ['order', 'order id', 'order number', 'Bestellung', 'Bestellnummer'],
  subject: ['subject', 'Betreff'],
  day: ['day', 'date', 'Tag', 'Datum'],
  orders: ['orders', 'order count', 'count', 'Bestellungen', 'Anzahl'],
};

/** The columns of a file that are called as such columns usually are. */
export function guessColumns<Field extends TicketField | OrderField>(
  header: readonly string[],
  fields: readonly Field[],
): Columns<Field> {
  const columns: Columns<Field> = {};
  for (const field of fields) {
    const found = usualNames[field].flatMap((name) => findColumn(header, name) ?? [])[0];
    if (found !== undefined) columns[field] = found;
  }
  return columns;
}

/** The column of this name as the file writes it, or undefined. */
export function findColumn(header: readonly string[], name: string): string | undefined {
  return (
    header.find((column) => column === name) ?? header.find((column) => bare(column) === bare(name))
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * `created=Created at,solved=Solved at`: names of columns may hold commas. A duration may say its unit:
 * `firstResponseTime=Reply time:hours`.
 *
 * @returns pairs as written; whether the fields and columns exist is for the caller to see
 */
export function parseMap(text: string): [field: string, column: string][] {
  return text.split(/,(?=\s*[A-Za-z]+=)/).map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

/** Column and unit of a duration: as said behind a colon, else as the column's name tells. */
export function columnUnit(column: string): { column: string; unit: DurationUnit | undefined } {
  const [, name = column, said] = /^(.+):(\w+)$/.exec(column) ?? [];
  return said !== undefined && said in durationUnits
    ? { column: name, unit: said as DurationUnit }
    : { column, unit: unitInName(column) };
}
