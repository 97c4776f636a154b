import { readContent } from '../../src/content-files/read-content.ts';
import type { OrderCount } from '../../src/core/contacts/ticket.ts';
import { UserError } from '../../src/core/user-error.ts';
import { orderFields } from '../../src/imports/columns.ts';
import {
  knownOrderExports,
  knownTicketExports,
  recogniseExport,
} from '../../src/imports/known-exports.ts';
import { openTable } from '../../src/imports/open-table.ts';
import { createPseudonym } from '../../src/imports/pseudonym.ts';
import { orderReader } from '../../src/imports/read-order.ts';
import { defaultDatabaseUrl, openContactStore } from '../../src/store/open-store.ts';
import { type ColumnPlan, chooseColumns } from './choose-columns.ts';
import { describeTable } from './describe-table.ts';
import type { ImportKind } from './import-kind.ts';
import { importSalt } from './import-salt.ts';
import { importTable } from './import-table.ts';
import { readTableOptions, tableOptionsHelp } from './table-options.ts';

const command = 'npm run import -- orders';

const columnPlan: ColumnPlan<(typeof orderFields)[number]> = {
  kind: 'orders',
  fields: orderFields,
  known: knownOrderExports,
  lacks: ({ id, created, day, orders }) =>
    orders !== undefined
      ? day === undefined
        ? 'the day'
        : undefined
      : id === undefined
        ? 'the number of the order'
        : created === undefined
          ? 'the date of the order'
          : undefined,
  asked: [
    {
      field: 'orders',
      question: 'Which column has the number of orders of a day? (none: each row is one order)',
      needed: false,
    },
    {
      field: 'day',
      question: 'Which column has the day? (none: each row is one order)',
      needed: false,
    },
    {
      field: 'id',
      question: 'Which column has the number of the order? (none: each row is a day)',
      needed: false,
    },
    { field: 'created', question: 'When was it ordered? (none: each row is a day)', needed: false },
  ],
};

const help = `${command} FILE.csv [--dry-run] [--skip-broken] [--map "day=Datum,orders=Anzahl"] …

Takes over how many orders each day had, so that the report can say how many contacts an order causes. Shopify's export
of orders is recognised by its header; a table with a column "day" and a column "orders" will do as well, and then wins
over single orders of that day.

Of an order only its day is kept, and a salted hash of its number.

  fields for --map: ${orderFields.join(', ')}

${tableOptionsHelp}`;

export const orders: ImportKind = {
  summary: 'orders of the shop (CSV of Shopify, or a table of days)',
  help,
  async run(args) {
    const options = readTableOptions(command, args);
    const ask = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const table = await openTable(options.file);
    const other = recogniseExport(table.header, knownTicketExports);
    if (other && options.map === undefined)
      throw new UserError(`${options.file} has tickets of ${other.known.product}, no orders.`, {
        hint: `npm run import -- tickets ${options.file}`,
      });
    const chosen = await chooseColumns(table, options.map, columnPlan, ask);
    const { site } = await readContent('content');
    const timeZone = options.timeZone ?? site.timeZone;
    console.log(describeTable(table, chosen as never, timeZone));

    const now = Date.now();
    const url = process.env['DATABASE_URL'] || defaultDatabaseUrl;
    const store = await openContactStore(url, { toWrite: !options.dryRun });
    try {
      const { salt, fingerprint } = importSalt(await store.salt());
      const source = options.source ?? chosen.known?.source ?? 'csv';
      const result = await importTable<OrderCount>({
        table,
        noun: chosen.columns.orders === undefined ? 'order' : 'day',
        read: orderReader({
          header: table.header,
          columns: chosen.columns,
          source,
          timeZone,
          order: options.dates,
          now,
          pseudonym: createPseudonym(salt),
        }),
        isBroken: (item) => 'line' in item,
        keep: (items, settle) =>
          store.importOrders(items, { source, at: now, salt: fingerprint, settle }),
        dryRun: options.dryRun,
        skipBroken: options.skipBroken,
        ask,
      });
      if (result) console.log('npm run insights reports on them.');
    } finally {
      await store.close();
    }
  },
};
