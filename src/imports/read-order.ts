import type { OrderCount } from '../core/contacts/ticket.ts';
import { dayInZone } from '../core/events/day-in-zone.ts';
import { UserError } from '../core/user-error.ts';
import { type BrokenRow, shownValue } from './broken-row.ts';
import type { Columns, OrderField } from './columns.ts';
import type { Row } from './open-table.ts';
import type { Pseudonym } from './pseudonym.ts';
import { type DateOrder, readMoment } from './read-moment.ts';

export interface OrderReading {
  header: readonly string[];
  columns: Columns<OrderField>;
  source: string;
  timeZone: string;
  order: DateOrder | undefined;
  /** Ms UTC. */
  now: number;
  pseudonym: Pseudonym;
}

/**
 * Prepares the reading of rows of orders, or of days with their number of orders. A further line of the order before
 * (another item of it) is `null`.
 *
 * @throws UserError when day and month of a date cannot be told apart
 */
export function orderReader({
  header,
  columns,
  source,
  timeZone,
  order,
  now,
  pseudonym,
}: OrderReading): (row: Row) => OrderCount | BrokenRow | null {
  const daily = columns.orders !== undefined;
  const place = (field: OrderField) => header.indexOf(columns[field] ?? '');
  const [idAt, dateAt, countAt] = [place('id'), place(daily ? 'day' : 'created'), place('orders')];
  const dateColumn = header[dateAt] ?? '';
  let last = '';

  return ({ line, fields }) => {
    const broken = (column: string, found: string, right: string): BrokenRow => ({
      line,
      found: `\`${column}\` ${found}.`,
      right,
    });
    if (fields.length !== header.length)
      return {
        line,
        found: `The row has ${fields.length} columns, the header ${header.length}.`,
        right: 'A text that holds a separator or a line break has to stand in quotation marks.',
      };
    const date = fields[dateAt]?.trim() ?? '';
    const id = fields[idAt]?.trim() ?? '';
    if (!daily && date === '' && (id === '' || id === last)) return null;
    if (!daily && id === '')
      return broken(header[idAt] ?? '', 'is empty', 'Every order needs its number.');
    const t = readMoment(date, { timeZone, order });
    if (t === 'ambiguous')
      throw new UserError(
        `\`${dateColumn}\` has dates that can be read in two ways, such as ${shownValue(date)} in line ${line}.`,
        {
          hint: 'Say which comes first: --dates day-first or --dates month-first. Nothing was imported.',
        },
      );
    if (t === undefined)
      return broken(dateColumn, `is no date: ${shownValue(date)}`, 'Write it as 2026-11-01.');
    if (t > now + 300_000)
      return broken(
        dateColumn,
        `is in the future: ${shownValue(date)}`,
        'Is the time zone right (--time-zone), and are day and month (--dates)?',
      );
    const day = dayInZone(t, timeZone);
    if (!daily) {
      last = id;
      return { key: pseudonym('order', `${source}\0${id}`), day, n: 1, total: false };
    }
    const count = fields[countAt]?.trim() ?? '';
    const n = Number(count.replace(/[.,\s](?=\d{3}\b)/g, ''));
    if (count === '' || !Number.isInteger(n) || n < 0)
      return broken(
        columns.orders ?? '',
        `is no number of orders: ${shownValue(count)}`,
        'Write a whole number from 0.',
      );
    return { key: pseudonym('day', `${source}\0${day}`), day, n, total: true };
  };
}
