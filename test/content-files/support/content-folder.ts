import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A content folder of its own for one test, gone after it. `undefined` leaves a file out. */
export async function contentFolder(
  files: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const root = join(parent, 'content');
  await mkdir(root);
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

export const siteYml = `name: Halm & Faden
shopUrl: https://shop.example/
greeting: { de: Wobei können wir helfen?, en: How can we help? }
locales: [de, en]
timeZone: Europe/Berlin
collections:
  shipping:
    title: { de: Versand, en: Shipping }
    summary: { de: Wo das Paket ist., en: Where the parcel is. }
    slug: { de: versand, en: shipping }
  returns:
    title: { de: Rückgabe, en: Returns }
    summary: { de: Zurückschicken., en: Send back. }
    slug: { de: rueckgabe, en: returns }
  billing:
    title: { de: Zahlung, en: Payment }
    summary: { de: Bezahlen., en: Paying. }
    slug: { de: zahlung, en: billing }
  fulfillment:
    title: { de: Bestellung, en: Orders }
    summary: { de: Bestellen., en: Ordering. }
    slug: { de: bestellung, en: orders }
  accounts:
    title: { de: Konto, en: Account }
    summary: { de: Anmelden., en: Log in. }
    slug: { de: konto, en: account }
contact:
  - kind: email
    value: help@shop.example
`;

export const factsYml = `facts:
  returns.windowDays: { label: { de: Rückgabefrist, en: Time to return }, unit: days, value: 30 }
  returns.refundDays: { label: { de: Erstattung, en: Refund }, unit: workingDays, value: [3, 5] }
  shipping.cutoff: { label: { de: Bestellschluss, en: Cut-off }, unit: time, value: '13:00' }
carriers:
  dhl: { name: DHL }
paymentMethods:
  card: { de: Kreditkarte, en: Card }
  paypal: { de: PayPal, en: PayPal }
`;

export const returnGerman = `---
title: Wie schicke ich etwas zurück?
summary: Melden Sie die Rücksendung an, drucken Sie das Etikett und geben Sie das Paket ab.
slug: zurueckschicken
---

1. Öffnen Sie das [Rückgabeportal](/returns/return-an-item#kostenloses-etikett).
2. Sie haben <Fact id="returns.windowDays" as="number" /> Tage Zeit.

## Kostenloses Etikett

Wir schicken es Ihnen. Sonst hilft [ein Mensch](/contact).
`;

export const returnEnglish = `---
title: How do I send something back?
summary: Register the return, print the label and hand the parcel in.
---

You have <Fact id="returns.windowDays" />.

## Free label

We send it to you. Otherwise [a person](/contact) helps.
`;

/** Two languages, one article, nothing wrong. */
export const cleanFiles = {
  'site.yml': siteYml,
  'facts.yml': factsYml,
  'returns/de/return-an-item.mdx': returnGerman,
  'returns/en/return-an-item.mdx': returnEnglish,
};
