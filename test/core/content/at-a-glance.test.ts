import { expect, test } from 'vitest';
import { articleSchemas } from '../../../src/core/content/article.ts';
import { atAGlance } from '../../../src/core/content/at-a-glance.ts';
import type { Facts } from '../../../src/core/content/facts.ts';
import { messagesFor } from '../../../src/core/messages/messages.ts';

const facts: Facts = {
  facts: {
    'shipping.days': {
      label: { de: 'Lieferzeit Deutschland', en: 'Delivery time Germany' },
      unit: 'workingDays',
      value: [2, 3],
    },
  },
  carriers: { dhl: { name: 'DHL' }, dpd: { name: 'DPD' } },
  paymentMethods: { card: { de: 'Kreditkarte', en: 'Credit card' } },
  returnPolicies: [],
};
const base = { title: 'Where is my parcel?', summary: 'Look under “My orders” in your account.' };
const rows = (collection: keyof typeof articleSchemas, fields: object, locale = 'en') =>
  atAGlance(articleSchemas[collection].parse({ ...base, ...fields }), {
    facts,
    locale,
    messages: messagesFor(locale),
  }).map(({ term, value }) => `${term}: ${value.replaceAll('\u00a0', ' ')}`);

test('a fact brings its own label and is written in the language of the page', () => {
  expect(
    rows('shipping', { deliveryDays: 'shipping.days', carriers: ['dhl', 'dpd'] }, 'de'),
  ).toEqual(['Lieferzeit Deutschland: 2–3 Werktage', 'Paketdienst: DHL und DPD']);
});

test('a few countries are named, many are counted', () => {
  expect(rows('shipping', { regions: ['DE', 'AT'] })).toEqual(['Countries: Germany and Austria']);
  const many = ['DE', 'AT', 'FR', 'IT', 'ES', 'PT', 'NL'];
  expect(rows('shipping', { regions: many })).toEqual(['Countries: 7 countries']);
});

test('each collection shows its own fields, most asked first', () => {
  expect(rows('returns', { windowDays: 30, refundDays: [3, 5], withdrawal: true })).toEqual([
    'Time to return: 30 days',
    'Refund: 3–5 working days',
    'Right of withdrawal: applies here',
  ]);
  expect(rows('billing', { paymentMethods: ['card'], settlementDays: [1, 2] })).toEqual([
    'Visible after: 1–2 working days',
    'Payment: Credit card',
  ]);
  expect(rows('fulfillment', { stage: 'packed' })).toEqual(['State of the order: Packed']);
  expect(rows('accounts', { needsLogin: false, minutes: 2 })).toEqual([
    'Login: not needed',
    'Takes: about 2 minutes',
  ]);
});

test('of a fact with several countries the shop’s own is shown by name, or the one that the article is about', () => {
  const fee = {
    ...facts,
    home: 'DE',
    facts: {
      'shipping.days': {
        label: { en: 'Delivery time' },
        unit: 'workingDays' as const,
        value: [2, 3] as [number, number],
        countries: { AT: [3, 5] as [number, number] },
      },
    },
  };
  const glance = (regions: string[]) =>
    atAGlance(articleSchemas.shipping.parse({ ...base, deliveryDays: 'shipping.days', regions }), {
      facts: fee,
      locale: 'en',
      messages: messagesFor('en'),
    })[0];
  const home = { term: 'Delivery time (Germany)', value: '2–3\u00a0working days' };
  expect(glance([])).toEqual(home);
  expect(glance(['DE', 'AT'])).toEqual(home);
  expect(glance(['AT'])).toEqual({
    term: 'Delivery time (Austria)',
    value: '3–5\u00a0working days',
  });
});

test('an article without typed fields has nothing at a glance', () => {
  expect(rows('returns', {})).toEqual([]);
});
