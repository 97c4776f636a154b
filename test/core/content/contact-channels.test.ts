import { expect, test } from 'vitest';
import { channelMistakes } from '../../../src/core/content/channel-mistakes.ts';
import { contactHref } from '../../../src/core/content/contact-href.ts';
import { otherOrigins } from '../../../src/core/content/other-origins.ts';

const fields = (given: Parameters<typeof channelMistakes>[0]) =>
  channelMistakes(given).map(({ field }) => field);

test('each kind of channel is checked for what a click on it needs', () => {
  expect(fields({ kind: 'email', value: 'hilfe@shop.example' })).toEqual([]);
  expect(fields({ kind: 'email', value: 'hilfe at shop' })).toEqual(['value']);
  expect(fields({ kind: 'phone', value: '+49 40 12' })).toEqual([]);
  expect(fields({ kind: 'phone', value: 'call us' })).toEqual(['value']);
  expect(fields({ kind: 'chat', value: 'https://shop.example/chat' })).toEqual([]);
  expect(fields({ kind: 'chat', value: 'shop.example/chat' })).toEqual(['value']);
  expect(fields({ kind: 'callback', value: 'javascript:alert(1)' })).toEqual(['value']);
  expect(fields({ kind: 'form', value: '/api/contact' })).toEqual(['value']);
  expect(fields({ kind: 'form', value: 'https://shop.example/api/contact' })).toEqual([]);
});

test('a social link says what it is, and only links take parameters', () => {
  const social = { kind: 'social', value: 'https://wa.example/49' } as const;
  expect(fields(social)).toEqual(['label']);
  expect(fields({ ...social, label: { en: 'WhatsApp' }, takes: { question: 'text' } })).toEqual([]);
  expect(fields({ kind: 'email', value: 'a@b.example', takes: {} })).toEqual(['takes']);
});

test('the form stands on the contact page, and its address is one that pages may send to', () => {
  const form = { kind: 'form', value: 'https://api.shop.example/contact', hours: [] } as const;
  expect(contactHref(form, 'Question', '/en/contact/')).toBe('/en/contact/#write');
  expect(
    otherOrigins({ collector: '/api', withdrawal: undefined, contact: [{ ...form, hours: [] }] }),
  ).toEqual(['https://api.shop.example']);
});
