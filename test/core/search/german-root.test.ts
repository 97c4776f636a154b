import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/search/fold-text.ts';
import { germanRoot } from '../../../src/core/search/german-root.ts';

const root = (word: string) => germanRoot(foldText(word, 'de'));

test.each([
  ['gekündigt', 'kündigen', 'Kündigung'],
  ['bestellt', 'bestellen', 'Bestellung'],
  ['zurückgeschickt', 'zurückschicken', 'zurückzuschicken'],
  ['storniert', 'stornieren', 'Stornierung'],
  ['abgebucht', 'abbuchen', 'Abbuchung'],
  ['geliefert', 'liefern', 'Lieferung'],
])('%s, %s and %s share a root', (...words) => {
  expect(new Set(words.map(root)).size).toBe(1);
});

test('a root is never too short to be told from others', () => {
  for (const word of ['geben', 'gut', 'zuerst', 'Ente', 'an', '']) {
    expect(root(word).length).toBeGreaterThanOrEqual(Math.min(4, word.length));
  }
});
