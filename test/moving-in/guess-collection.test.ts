import { expect, test } from 'vitest';
import { guessCollection } from '../../src/moving-in/guess-collection.ts';

test.each([
  ['Versand & Lieferung', 'shipping'],
  ['Where is my parcel?', 'shipping'],
  ['Zollgebühren in der Schweiz', 'shipping'],
  ['Rückgabe und Erstattung', 'returns'],
  ['Warenrücksendung ins Ausland', 'returns'],
  ['Refund not arrived', 'returns'],
  ['Zahlungsarten', 'billing'],
  ['Invoices & receipts', 'billing'],
  ['Wo ist meine Rechnung?', 'billing'],
  ['Bestellung stornieren', 'fulfillment'],
  ['Change my order', 'fulfillment'],
  ['Passwort zurücksetzen', 'accounts'],
  ['Log in and registration', 'accounts'],
  ['accounts', 'accounts'],
  ['FAQ', undefined],
  ['Общие вопросы', undefined],
  ['', undefined],
])('%s belongs to %s', (text, collection) => {
  expect(guessCollection(text)).toBe(collection);
});
