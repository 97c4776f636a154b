import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../../src/core/language/count-syllables.ts';

/** Words by how many syllables they have, as dictionaries part them (Duden; Merriam-Webster). */
const words: Record<string, Record<number, string>> = {
  de: {
    1: 'Geld Haar Tee Boot Zoll viel Code Team Shop Chat Wien Mai neun Typ quer Fleisch schien 30',
    2: 'Paket Papier Kurier Konto zuerst E-Mail PayPal online Service Steuer genau Feier Yoga Coupon Account Update bedient verdient Niveau vielleicht System Chemie naiv Website Idee Bayern Neukauf',
    3: 'Bestellung Lieferung Theater Linie Serie Studie Ferien Januar Video Museum beenden geeignet Retoure speziell Adresse Garantie Batterie Patient Gebühren geändert Ideen Onlineshop Toilette Protein Industrie Berliner studieren',
    4: 'Familie Rückerstattung Gutscheinnummer Italien Garantien effizient Gewährleistung Ukraine beantworten Reparatur finanziell Kategorie Sendungsnummer beinhalten beurteilen Wareneingang Kundenservice',
    5: 'Lieferadresse Rechnungsadresse E-Mail-Adresse Sendungsverfolgung Zahlungsmethode',
    6: 'Materialien Kooperation Bestellbestätigung Versandkostenfreiheit Widerrufsbelehrung',
  },
  en: {
    1: 'paid shipped tracked league queue through friend fees moved placed don’t eye stopped brief house suit you’re cream files 30',
    2: 'parcel refund order table people client website something needed cancelled quiet wanted boxes reuse being payment safely doesn’t someone warehouse business settled player layout upload region voucher unique receive create sometimes million patient',
    3: 'area idea video radio employee continue addresses reorder December delivered replacement element supplier period previous actual created easier quality guarantee settlement reaction familiar',
    4: 'delivery material experience January available information convenient society appreciate situation',
    5: 'immediately individual possibility university negotiation',
    6: 'availability reliability',
  },
};

describe.each(Object.entries(words))('in %s', (locale, byCount) => {
  test.each(Object.entries(byCount))('words of %s syllables', (count, list) => {
    const counted = Object.fromEntries(
      list.split(' ').map((word) => [word, countSyllables(word, locale)]),
    );
    expect(counted).toEqual(
      Object.fromEntries(list.split(' ').map((word) => [word, Number(count)])),
    );
  });
});

test('the lists hold at least sixty words of each language', () => {
  for (const byCount of Object.values(words))
    expect(new Set(Object.values(byCount).join(' ').split(' ')).size).toBeGreaterThanOrEqual(60);
});

test('any word has at least one syllable and never more than letters', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('de', 'en', 'fr'),
      (word, locale) => {
        const count = countSyllables(word, locale);
        return count >= 1 && count <= Math.max(1, word.normalize('NFD').length);
      },
    ),
  );
});
