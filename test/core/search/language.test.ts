import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/search/language.ts';

test('inflected forms of a word share a stem', () => {
  const english = languageOf('en');
  expect(english.stem('returned')).toBe(english.stem('returns'));
  expect(english.stem(english.fold('parcel’s'))).toBe(english.stem('parcels'));
  const german = languageOf('de-AT');
  expect(german.stem(german.fold('Rückerstattungen'))).toBe(
    german.stem(german.fold('Rueckerstattung')),
  );
});

test('negations and question words keep part of their weight, other stop words none', () => {
  const english = languageOf('en');
  expect(english.weight('the')).toBe(0);
  expect(english.weight('not')).toBeGreaterThan(0);
  expect(english.weight('cant')).toBeGreaterThan(0);
  expect(english.weight('where')).toBeGreaterThan(0);
  const german = languageOf('de');
  expect(german.weight('der')).toBe(0);
  expect(german.weight('fur')).toBe(0);
  expect(german.weight('nicht')).toBeGreaterThan(0);
  expect(german.weight('wo')).toBeGreaterThan(0);
  expect(german.weight('paket')).toBe(1);
});

test('politeness says nearly nothing about the matter', () => {
  expect(languageOf('en').weight('please')).toBeLessThan(0.1);
  expect(languageOf('de').weight('bitte')).toBeLessThan(0.1);
});

test('in a language that is not known every word counts as it is written', () => {
  const french = languageOf('fr');
  expect(french.stem('colis')).toBe('colis');
  expect(french.weight('the')).toBe(1);
});

test('a word that only looks like a stop word without its umlaut counts', () => {
  const german = languageOf('de');
  expect(german.weight(german.fold('ändern'))).toBe(1);
  expect(german.weight(german.fold('Waren'))).toBe(1);
});
