import { expect, test } from 'vitest';
import { de } from '../../../src/core/messages/de.ts';
import { en } from '../../../src/core/messages/en.ts';
import { fill, messagesFor } from '../../../src/core/messages/messages.ts';

function places(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string')
    return { [path]: [...value.matchAll(/\{\w+\}/g)].map(String).sort().join(' ') };
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) => places(inner, `${path}/${key}`)),
  );
}

test('every language says the same things with the same values in them', () => {
  expect(places(de)).toEqual(places(en));
});

test('values are filled in where their name stands, once and again', () => {
  expect(fill('{a} and {b} and {a}', { a: 1, b: '{a}' })).toBe('1 and {a} and 1');
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

test('a language that nobody has translated speaks English', () => {
  expect(messagesFor('sv')).toBe(en);
});
