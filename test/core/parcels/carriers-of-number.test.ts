import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriersOfNumber, knownCarriers } from '../../../src/core/parcels/carriers-of-number.ts';

const carriers = [...knownCarriers, 'own-van'];
const first = (number: string) => carriersOfNumber(number, carriers)[0];

test.each([
  ['00340434161094042557', 'dhl'],
  ['JJD 0140 9100 0000 0123 456', 'dhl'],
  ['1Z999AA10123456784', 'ups'],
  ['RR123456785AT', 'post-at'],
  ['99.00.123456.12345678', 'swiss-post'],
  ['AB473124829GB', 'royal-mail'],
  ['H1234567890123456789', 'hermes'],
])('%s is a number of %s', (number, carrier) => {
  expect(first(number)).toBe(carrier);
});

test('where numbers look alike, every carrier that it may be is named', () => {
  expect(carriersOfNumber('01234567890123', ['dhl', 'dpd', 'hermes'])).toEqual(['dpd', 'hermes']);
});

test('a check digit that does not fit is no number of that carrier', () => {
  expect(carriersOfNumber('RR123456784AT', knownCarriers)).toEqual([]);
  expect(carriersOfNumber('1Z999AA10123456785', knownCarriers)).toEqual([]);
});

test('a carrier without a known look is kept, last', () => {
  expect(carriersOfNumber('RR123456785AT', ['own-van', 'post-at'])).toEqual(['post-at', 'own-van']);
});

test('whatever is typed, the answer is some of the shop’s carriers, each once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const found = carriersOfNumber(typed, carriers);
      expect(new Set(found).size).toBe(found.length);
      for (const carrier of found) expect(carriers).toContain(carrier);
    }),
    { seed: 20_261_122 },
  );
  expect(carriersOfNumber('where is my parcel', carriers)).toEqual([]);
});
