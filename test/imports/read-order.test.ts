import { expect, test } from 'vitest';
import { knownOrderExports, recogniseExport } from '../../src/imports/known-exports.ts';
import { openTable } from '../../src/imports/open-table.ts';
import { createPseudonym } from '../../src/imports/pseudonym.ts';
import { orderReader } from '../../src/imports/read-order.ts';

const common = {
  source: 'shopify',
  timeZone: 'Europe/Berlin',
  order: undefined,
  now: Date.parse('2026-11-20T12:00:00Z'),
  pseudonym: createPseudonym('a salt of this test, long enough'),
};

test('Shopify: an order of two items is one order, on its day where the shop is', async () => {
  const { header, rows } = await openTable('test/fixtures/exports/shopify.csv');
  const { columns = {} } = recogniseExport(header, knownOrderExports) ?? {};
  const read = orderReader({ ...common, header, columns });
  const orders = (await Array.fromAsync(rows())).map(read);
  expect(orders).toMatchObject([
    { day: '2026-11-02', n: 1 },
    { day: '2026-11-02', n: 1 },
    { day: '2026-11-02', n: 1 },
    { day: '2026-11-03', n: 1 },
  ]);
  const keys = orders.map((order) => (order && 'key' in order ? order.key : ''));
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});

test('a further line of an order that names nothing is no order', () => {
  const header = ['Name', 'Created at'];
  const read = orderReader({ ...common, header, columns: { id: 'Name', created: 'Created at' } });
  expect(read({ line: 2, fields: ['#1', '2026-11-02'] })).toMatchObject({ n: 1 });
  expect(read({ line: 3, fields: ['#1', ''] })).toBeNull();
  expect(read({ line: 4, fields: ['', ''] })).toBeNull();
  expect(read({ line: 5, fields: ['#2', ''] })).toMatchObject({
    found: '`Created at` is no date: "".',
  });
});

test('a table of days has the number of each, with a dot at the thousands', () => {
  const header = ['Tag', 'Bestellungen'];
  const read = orderReader({ ...common, header, columns: { day: 'Tag', orders: 'Bestellungen' } });
  expect(read({ line: 2, fields: ['02.11.2026', '1.204'] })).toMatchObject({
    day: '2026-11-02',
    n: 1204,
    total: true,
  });
  expect(read({ line: 3, fields: ['03.11.2026', 'viele'] })).toMatchObject({
    found: '`Bestellungen` is no number of orders: "viele".',
  });
  expect(read({ line: 4, fields: ['03.12.2026', '3'] })).toMatchObject({
    found: '`Tag` is in the future: "03.12.2026".',
  });
});
