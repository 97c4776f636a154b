import { expect, test } from 'vitest';
import { factsSchema } from '../../../src/core/content/facts.ts';
import { factsOn } from '../../../src/core/content/facts-on.ts';

const facts = factsSchema.parse({
  facts: {
    'shipping.fee': {
      label: { en: 'Delivery' },
      unit: 'euro',
      value: 4.95,
      changes: [
        { from: '2027-01-01', value: 5.95 },
        { from: new Date('2027-07-01'), value: 6.5 },
      ],
    },
    'shipping.cutoff': { label: { en: 'Order until' }, unit: 'time', value: '13:00' },
  },
  carriers: {},
  paymentMethods: {},
});

test('a fact has the last value that has begun, from its first day on', () => {
  const fee = (day: string) => factsOn(facts, day).facts['shipping.fee']?.value;
  expect(['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01', '2030-01-01'].map(fee)).toEqual([
    4.95, 5.95, 5.95, 6.5, 6.5,
  ]);
});

test('what is still ahead stays known, and a fact without changes is as it was', () => {
  const later = factsOn(facts, '2027-01-01').facts;
  expect(later['shipping.fee']?.changes).toEqual([{ from: '2027-07-01', value: 6.5 }]);
  expect(later['shipping.cutoff']).toEqual(facts.facts['shipping.cutoff']);
});

test('without a day facts are as they are written', () => {
  expect(factsOn(facts, undefined)).toBe(facts);
});

test('a change can touch some countries only, and the others stay', () => {
  const { facts: byCountry } = factsOn(
    factsSchema.parse({
      facts: {
        'shipping.fee': {
          label: { en: 'Delivery' },
          unit: 'euro',
          value: 4.95,
          countries: { AT: 7.95, FR: 9.95 },
          changes: [
            { from: '2027-01-01', countries: { AT: 8.95, CH: 12 } },
            { from: '2027-02-01', value: 5.5 },
          ],
        },
      },
      home: 'DE',
      carriers: {},
      paymentMethods: {},
    }),
    '2027-02-01',
  );
  expect(byCountry['shipping.fee']).toMatchObject({
    value: 5.5,
    countries: { AT: 8.95, FR: 9.95, CH: 12 },
    changes: [],
  });
});
