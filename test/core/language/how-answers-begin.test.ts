import { expect, test } from 'vitest';
import { findAnnouncement } from '../../../src/core/language/find-announcement.ts';
import { hasInlineSteps } from '../../../src/core/language/has-inline-steps.ts';

test.each([
  ['de', 'Hier erfahren Sie, wie Sie etwas zurückschicken.'],
  ['de', 'In diesem Artikel geht es um Rücksendungen.'],
  ['de', 'Die Rückgabe ist einfach. Wir zeigen Ihnen, wie es geht.'],
  ['en', 'In this article you will learn how to return an item.'],
  ['en', 'Learn how to return an item.'],
  ['en', 'Returns are easy. This page explains how.'],
])('in %s, "%s" announces', (locale, summary) => {
  expect(findAnnouncement(summary, locale)).toBeDefined();
});

test.each([
  ['de', 'Melden Sie die Rücksendung an, drucken Sie das Etikett und geben Sie das Paket ab.'],
  ['de', 'Hier finden Sie die Rechnung: unter „Meine Bestellungen“.'],
  ['de', 'Wir zeigen den Tag der Lieferung im Konto.'],
  ['en', 'Register the return, print the label and hand the parcel in.'],
  ['en', 'See your order under “My orders”.'],
  ['en', 'We show the day of delivery in your account.'],
])('in %s, "%s" answers', (locale, summary) => {
  expect(findAnnouncement(summary, locale)).toBeUndefined();
});

test.each([
  ['de', 'Melden Sie sich zuerst an, wählen Sie dann die Bestellung und anschließend das Etikett.'],
  ['en', 'First log in, then choose the order, and finally print the label.'],
  ['de', 'So geht es: 1) Anmelden 2) Drucken 3) Abgeben'],
  ['en', 'Step 1: Log in. Step 2: Print.'],
])('in %s, "%s" wants to be a list', (locale, paragraph) => {
  expect(hasInlineSteps(paragraph, locale)).toBe(true);
});

test.each([
  ['de', 'Zuerst dürfen Sie zwischen Ersatz und Reparatur wählen.'],
  ['de', 'Am 1. Januar und am 2. Januar ist geschlossen.'],
  ['en', 'In the first hour yourself, then with us by phone. After that, ask the carrier.'],
  ['en', 'First we check the parcel, then you get your money.'],
])('in %s, "%s" is fine as it is', (locale, paragraph) => {
  expect(hasInlineSteps(paragraph, locale)).toBe(false);
});
