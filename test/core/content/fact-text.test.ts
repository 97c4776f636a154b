import { describe, expect, test } from 'vitest';
import { factIn, placesOf } from '../../../src/core/content/fact-places.ts';
import { factRows, factText } from '../../../src/core/content/fact-text.ts';
import { factsSchema } from '../../../src/core/content/facts.ts';

const facts = factsSchema.parse({
  home: 'DE',
  countryGroups: {
    restOfEu: { label: { de: 'übrige EU', en: 'rest of the EU' }, countries: ['FR', 'IE'] },
  },
  facts: {
    'shipping.fee': {
      label: { de: 'Versand', en: 'Delivery' },
      unit: 'euro',
      value: 4.95,
      countries: { AT: 7.95, restOfEu: 9.95 },
    },
    'shipping.days': {
      label: { de: 'Lieferzeit', en: 'Delivery time' },
      unit: 'workingDays',
      value: [2, 3],
      countries: { AT: [3, 5] },
    },
    'returns.days': { label: { de: 'Frist', en: 'Time' }, unit: 'days', value: 30 },
  },
  carriers: {},
  paymentMethods: {},
});
const text = (quoted: Parameters<typeof factText>[1], locale = 'de') =>
  factText(facts, quoted, locale).replaceAll('\u00a0', ' ');

describe('a quoted fact', () => {
  test('is the shop’s own country’s, unless another is named', () => {
    expect(text({ id: 'shipping.fee' })).toBe('4,95 €');
    expect(text({ id: 'shipping.fee', country: 'DE' })).toBe('4,95 €');
    expect(text({ id: 'shipping.fee', country: 'AT' })).toBe('7,95 €');
    expect(text({ id: 'shipping.days', country: 'AT', as: 'number' })).toBe('3–5');
  });

  test('holds for a group and for each of its countries', () => {
    expect(text({ id: 'shipping.fee', country: 'restOfEu' })).toBe('9,95 €');
    expect(text({ id: 'shipping.fee', country: 'IE' }, 'en')).toBe('€9.95');
  });

  test('names all its places when asked to, and itself alone where it holds everywhere', () => {
    expect(text({ id: 'shipping.fee', countries: true })).toBe(
      '4,95 € (Deutschland), 7,95 € (Österreich) und 9,95 € (übrige EU)',
    );
    expect(text({ id: 'shipping.fee', countries: true }, 'en')).toBe(
      '€4.95 (Germany), €7.95 (Austria), and €9.95 (rest of the EU)',
    );
    expect(text({ id: 'returns.days', countries: true })).toBe('30 Tage');
    expect(text({ id: 'returns.days', country: 'CH' })).toBe('30 Tage');
  });

  test('says nothing of a country that the shop says nothing of', () => {
    expect(text({ id: 'shipping.fee', country: 'CH' })).toBe('');
    expect(factIn(facts, 'toString')).toBeUndefined();
  });
});

test('facts stand beside each other, a row for each place that one of them knows', () => {
  const { labels, rows } = factRows(facts, ['shipping.days', 'shipping.fee'], 'en');
  expect(labels).toEqual(['Delivery time', 'Delivery']);
  expect(
    rows.map(({ place, values }) => [place, ...values].join(' | ').replaceAll('\u00a0', ' ')),
  ).toEqual([
    'Germany | 2–3 working days | €4.95',
    'Austria | 3–5 working days | €7.95',
    'rest of the EU |  | €9.95',
  ]);
});

test('a fact that holds everywhere has no places', () => {
  expect(placesOf(facts, 'returns.days')).toEqual([]);
});
