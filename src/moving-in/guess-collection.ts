import {
  type CollectionName,
  collectionNames,
  isCollectionName,
} from '../core/content/collections.ts';

/** Beginnings of words by which shops in both languages name these topics, in titles, categories and addresses. */
const words: Readonly<Record<CollectionName, readonly string[]>> = {
  shipping:
    `versand verschick liefer zustell paket sendung spedition dhl dpd gls hermes ups zoll abholstation packstation filiale tracking track
    ship deliver parcel package courier carrier customs transit locker post porto`.split(/\s+/),
  returns:
    `retour rueckgabe ruecksend rueckgeb widerruf umtausch erstatt reklam garantie gewaehrleist defekt beschaedig zuruecksend zurueckschick geld zurueck
    return refund money exchange withdraw warranty guarantee damage faulty defect complain replacement`.split(
      /\s+/,
    ),
  billing:
    `zahl bezahl rechnung gutschein rabatt preis kosten klarna paypal kreditkarte lastschrift ueberweis mahnung mehrwertsteuer steuer abbuch raten
    pay billing invoice receipt voucher gift coupon discount price charge credit card tax vat mastercard visa`.split(
      /\s+/,
    ),
  fulfillment:
    `bestell auftrag lager verfuegbar ausverkauft storn produkt artikel groesse material sortiment massanfertig vorbestell
    order stock availab cancel product item size backorder preorder fulfil warehouse`.split(/\s+/),
  accounts:
    `konto kundenkonto anmeld registrier passwort login einlogg newsletter datenschutz daten profil abmeld mitglied treue punkte adresse
    account password sign log register profile privacy gdpr data unsubscribe member loyal points`.split(
      /\s+/,
    ),
};

/**
 * The collection that a text speaks of: a word counts when it begins like one of the topic, the more the longer that is,
 * and half when it only holds one.
 *
 * @returns undefined when nothing is said of any
 */
export function guessCollection(text: string): CollectionName | undefined {
  if (isCollectionName(text.trim().toLowerCase()))
    return text.trim().toLowerCase() as CollectionName;
  const spoken = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const scores = collectionNames.map((name) => ({
    name,
    score: spoken.reduce((sum, word) => sum + scoreOf(word, words[name]), 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.name : undefined;
}

/** German compounds say the topic at either end: "Warenrücksendung". */
function scoreOf(word: string, topic: readonly string[]): number {
  const starts = topic
    .filter((known) => word.startsWith(known))
    .map((known) => 1 + known.length / 10);
  if (starts.length > 0) return Math.max(...starts);
  const within = topic.filter((known) => known.length > 5 && word.includes(known));
  return Math.max(0, ...within.map((known) => 0.5 + known.length / 20));
}
