import fc from 'fast-check';
import { expect, test } from 'vitest';
import { senderAddress } from '../../src/collector/sender-address.ts';

const of = (peer: string | undefined, forwarded?: string, trusted = 0) =>
  senderAddress(
    new Request('http://help.example', {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }),
    { incoming: { socket: { remoteAddress: peer } } },
    trusted,
  );

test.each([
  // who connects, X-Forwarded-For, proxies trusted, what is counted
  ['203.0.113.7', undefined, 0, '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['10.0.0.1', '203.0.113.7', 1, '203.0.113.7'],
  ['10.0.0.1', '1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
  ['10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['10.0.0.1', '203.0.113.7:51234', 1, '203.0.113.7'],
  ['10.0.0.1', '[2001:db8::1]:443', 1, '2001:db8:0:0::/64'],
  ['2001:0DB8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
  ['2001:db8::5', undefined, 1, '2001:db8:0:0::/64'],
  // not a reader's
  ['127.0.0.1', undefined, 0, undefined],
  ['::1', undefined, 0, undefined],
  ['fe80::1%eth0', undefined, 0, undefined],
  ['10.0.0.1', '203.0.113.7', 0, undefined],
  ['10.0.0.1', 'unknown', 1, undefined],
  ['10.0.0.1', '', 1, undefined],
  [undefined, '203.0.113.7', 1, undefined],
])('%s through %j with %d trusted is %s', (peer, forwarded, trusted, expected) => {
  expect(of(peer, forwarded, trusted)).toBe(expected);
});

test('two spellings of one address are counted as one, and whatever a header says, nothing is thrown', () => {
  expect(of('2001:db8:0:0:1::1')).toBe(of('2001:0db8::1:0:0:1'));
  fc.assert(
    fc.property(
      fc.stringMatching(/^[\x20-\x7e]{0,60}$/),
      fc.integer({ min: 0, max: 10 }),
      (header, trusted) => {
        const address = of('10.0.0.1', header, trusted);
        expect(address === undefined || /^[0-9a-f.:/]+$/.test(address)).toBe(true);
      },
    ),
    { seed: 20261121, numRuns: 2000 },
  );
});
