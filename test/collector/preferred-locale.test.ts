import { expect, test } from 'vitest';
import { preferredLocale } from '../../src/collector/preferred-locale.ts';

test.each([
  [undefined, 'de'],
  ['', 'de'],
  ['en', 'en'],
  ['de-AT,de;q=0.9,en;q=0.5', 'de'],
  ['fr-FR,fr;q=0.9,en-GB;q=0.8,de;q=0.7', 'en'],
  ['fr,*;q=0.1', 'de'],
  ['de;q=0, en;q=0.1', 'en'],
  ['EN-us', 'en'],
  ['pt-PT,pt;q=0.9,pt-BR;q=0.8,en;q=0.1', 'pt-br'],
  [';;q=x,,en;q=nonsense', 'de'],
])('%j is answered in %s', (header, locale) => {
  expect(preferredLocale(header, ['de', 'en', 'pt-br'])).toBe(locale);
});
