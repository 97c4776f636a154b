import { expect, test } from 'vitest';
import { stripReferences } from '../../../src/core/search/strip-references.ts';

test.each([
  ['cancel order #00123842', 'cancel order'],
  ['bestellung 4711-223 stornieren', 'bestellung stornieren'],
  ['my parcel JJD0099-12345 is lost', 'my parcel is lost'],
  ['bestellung4711 stornieren', 'bestellung stornieren'],
  ['write to anna@example.com please', 'write to please'],
  ['see https://shop.example/a?b=1 now', 'see now'],
  ['order {{Order Number}} late', 'order late'],
  ['iban DE89 3704 0044 0532', 'iban DE89'],
])('numbers and addresses are left out: %s', (query, rest) => {
  expect(stripReferences(query)).toBe(rest);
});

test.each(['return within 14 days', '2fa code', '3d secure'])('short numbers stay: %s', (query) => {
  expect(stripReferences(query)).toBe(query);
});
