import { describe, expect, test } from 'vitest';
import { guessColumns, parseMap, ticketFields } from '../../src/imports/columns.ts';
import { knownTicketExports, recogniseExport } from '../../src/imports/known-exports.ts';
import { openTable } from '../../src/imports/open-table.ts';
import { createPseudonym } from '../../src/imports/pseudonym.ts';
import { type TicketReading, ticketReader } from '../../src/imports/read-ticket.ts';
import { bareSubject, readChannel, readRating, readTags } from '../../src/imports/ticket-words.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const pseudonym = createPseudonym('a salt of this test, long enough');

async function readExport(name: string) {
  const { header, rows } = await openTable(`test/fixtures/exports/${name}.csv`);
  const found = recogniseExport(header, knownTicketExports);
  if (!found) throw new Error(`${name} was not recognised`);
  const { known, columns } = found;
  const { source, tagSeparator = /[,;|]/ } = known;
  const read = ticketReader({
    header,
    columns,
    source,
    tagSeparator,
    timeZone: 'Europe/Berlin',
    order: undefined,
    now,
    customersSince: 0,
    pseudonym,
  });
  return (await Array.fromAsync(rows())).map(read);
}

const header = ['Nr', 'Eröffnet', 'Antwort', 'Gelöst', 'Antwortzeit in Minuten', 'Kunde'];
const columns = {
  id: 'Nr',
  created: 'Eröffnet',
  firstResponse: 'Antwort',
  solved: 'Gelöst',
  firstResponseTime: 'Antwortzeit in Minuten',
  customer: 'Kunde',
} as const;

function readRow(fields: readonly string[], more: Partial<TicketReading> = {}) {
  const read = ticketReader({
    header,
    columns,
    source: 'csv',
    tagSeparator: /,/,
    timeZone: 'UTC',
    order: undefined,
    now,
    customersSince: 0,
    pseudonym,
    ...more,
  });
  return read({ line: 17_203, fields });
}

describe('an export is recognised by its header', () => {
  test('Zendesk: times in minutes, tags with spaces, and a tag with an order number left out', async () => {
    const items = await readExport('zendesk');
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({
      subject: 'Wo bleibt mein Paket?',
      ticket: {
        source: 'zendesk',
        createdAt: Date.parse('2026-11-02T08:12:00Z'),
        firstResponseAt: Date.parse('2026-11-02T09:16:00Z'),
        solvedAt: Date.parse('2026-11-02T14:40:00Z'),
        waitMs: 64 * 60_000,
        replies: 1,
        reopened: 0,
        channel: 'email',
        tags: ['dhl', 'where_is_my_order'],
        satisfied: true,
      },
    });
    expect(items[2]).toMatchObject({
      ticket: {
        firstResponseAt: null,
        solvedAt: null,
        tags: ['where_is_my_order'],
        satisfied: null,
      },
    });
  });

  test('Gorgias: times in seconds, stars, and customers by their address', async () => {
    const items = await readExport('gorgias');
    expect(items).toMatchObject([
      {
        ticket: {
          channel: 'email',
          tags: ['order-status', 'urgent'],
          satisfied: true,
          firstResponseAt: Date.parse('2026-11-03T09:15:30.120Z'),
        },
      },
      { ticket: { channel: 'chat', solvedAt: null, satisfied: null } },
      { ticket: { channel: 'form', satisfied: false, replies: 2 } },
    ]);
    const customers = items.map((item) => ('ticket' in item ? item.ticket.customer : ''));
    expect(customers[0]).toBe(customers[2]);
    expect(customers[0]).not.toBe(customers[1]);
  });

  test('Freshdesk: moments, and smileys by their names', async () => {
    expect(await readExport('freshdesk')).toMatchObject([
      {
        ticket: {
          firstResponseAt: Date.parse('2026-11-03T09:15:00Z'),
          solvedAt: Date.parse('2026-11-03T14:30:00Z'),
          tags: ['damaged', 'photo'],
          satisfied: true,
          replies: 1,
        },
      },
      { ticket: { channel: 'form', satisfied: null } },
    ]);
  });

  test('nothing personal of any of them is in what is kept', async () => {
    const kept = [];
    for (const name of ['zendesk', 'gorgias', 'freshdesk'])
      for (const item of await readExport(name)) kept.push('ticket' in item ? item.ticket : item);
    const text = JSON.stringify(kept);
    for (const secret of [
      'Anna',
      'Berger',
      'example.org',
      '20417',
      '8812001',
      '10300619001',
      '5550101',
      '2204177',
      'Weiß',
      'Paket',
    ])
      expect(text).not.toContain(secret);
  });

  test('a file of another origin is none of them, and its columns are guessed by their names', () => {
    expect(recogniseExport(header, knownTicketExports)).toBeUndefined();
    expect(
      guessColumns(['Ticket-Nr.', 'ticket number', 'Erstellt am', 'E-Mail'], ticketFields),
    ).toEqual({
      id: 'ticket number',
      created: 'Erstellt am',
      customer: 'E-Mail',
    });
  });
});

describe('a broken row is named: what was found, and what would be right', () => {
  const whole = ['1', '2026-11-01 10:00', '2026-11-01 11:00', '2026-11-02 10:00', '', 'k1'];
  const but = (at: number, value: string) =>
    whole.map((field, index) => (index === at ? value : field));

  test('a whole one is a ticket', () => {
    expect(readRow(whole)).toMatchObject({
      ticket: { firstResponseAt: Date.parse('2026-11-01T11:00Z') },
    });
  });

  test.each([
    [but(0, ''), '`Nr` is empty.'],
    [but(0, '1.03006E+13'), '`Nr` is "1.03006E+13", shortened by a spreadsheet.'],
    [but(1, ''), '`Eröffnet` is empty.'],
    [but(1, '31.02.2026'), '`Eröffnet` is no date: "31.02.2026".'],
    [but(1, '2026-12-24 10:00'), '`Eröffnet` is in the future: "2026-12-24 10:00".'],
    [but(2, '2026-10-31 11:00'), '`Antwort` is before the ticket came: "2026-10-31 11:00".'],
    [but(3, 'soon'), '`Gelöst` is no date: "soon".'],
    [but(2, '').with(4, '-5'), '`Antwortzeit in Minuten` is negative: "-5".'],
    [whole.slice(0, 4), 'The row has 4 columns, the header 6.'],
  ])('%j', (fields, found) => {
    const broken = readRow(fields);
    expect(broken).toMatchObject({ line: 17_203, found });
    expect('right' in broken && broken.right).toMatch(/\S[.?]$/);
  });

  test('dates that can be read in two ways stop the import until somebody says how', () => {
    expect(() => readRow(but(1, '03/04/2026'))).toThrow('two ways');
    expect(readRow(['1', '03/04/2026', '', '', '', ''], { order: 'month-first' })).toMatchObject({
      ticket: { createdAt: Date.parse('2026-03-04') },
    });
  });

  test('a duration without a unit stops the import, and its unit can be said', () => {
    const named = { id: 'Nr', created: 'Eröffnet', firstResponseTime: 'Antwort' };
    const fields = ['1', '2026-11-01', '3', '', '', ''];
    expect(() => readRow(fields, { columns: named })).toThrow('minutes or hours');
    expect(
      readRow(fields, { columns: { ...named, firstResponseTime: 'Antwort:hours' } }),
    ).toMatchObject({
      ticket: { firstResponseAt: Date.parse('2026-11-01T03:00Z') },
    });
  });

  test('a customer of before the retention is not kept', () => {
    expect(readRow(whole, { customersSince: now })).toMatchObject({ ticket: { customer: null } });
  });
});

describe('words of help desks', () => {
  test('channels, ratings, tags and subjects', () => {
    expect(
      ['Mail', 'Web form', 'gorgias_chat', 'aircall', 'Portal', 'Twitter', '?'].map(readChannel),
    ).toEqual(['email', 'form', 'chat', 'phone', 'form', 'social', 'other']);
    expect(
      ['Good', 'Bad', 'Offered', '5', '3', 'Not good', 'Extremely Happy', ''].map(readRating),
    ).toEqual([true, false, null, true, false, false, true, null]);
    expect(readTags('VIP, vip ,  kim@example.org, order 471122, Größe', /,/)).toEqual([
      'größe',
      'vip',
    ]);
    expect(bareSubject(' AW: Re: [#4711] Fwd: Wo ist es?')).toBe('Wo ist es?');
  });

  test('a mapping may name columns with commas and units', () => {
    expect(parseMap('id=Nr,created=Datum, Uhrzeit,waitTime=Wait:hours')).toEqual([
      ['id', 'Nr'],
      ['created', 'Datum, Uhrzeit'],
      ['waitTime', 'Wait:hours'],
    ]);
  });
});
