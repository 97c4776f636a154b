import type { CollectionName } from '../../src/core/content/collections.ts';
import type { voteReasons } from '../../src/core/events/event.ts';

export type NoReason = (typeof voteReasons.no)[number];

export interface Comment {
  reason: NoReason;
  text: string;
  /** A part of the article's file name: written only there. Without it, on any article of the collection. */
  about?: string;
}

type Comments = Readonly<Record<CollectionName, readonly Comment[]>>;

const de: Comments = {
  shipping: [
    { reason: 'unclear', text: 'Ab wann zählen die Werktage?' },
    { reason: 'not-my-question', text: 'Ich will wissen, was ist, wenn nur ein Teil ankommt.' },
    { reason: 'did-not-work', text: 'Der Chat war nicht besetzt.' },
    { reason: 'unclear', text: 'Zu lang. Was muss ich jetzt tun?' },
    {
      about: 'where-is',
      reason: 'did-not-work',
      text: 'In der Sendungsverfolgung steht seit drei Tagen dasselbe.',
    },
    { about: 'where-is', reason: 'did-not-work', text: 'Der Link in der Mail führt ins Leere.' },
    {
      about: 'neighbour',
      reason: 'did-not-work',
      text: 'Die Nachbarin hat nichts angenommen. Und jetzt?',
    },
    {
      about: 'neighbour',
      reason: 'disagree',
      text: 'Ich will gar nicht, dass beim Nachbarn abgegeben wird.',
    },
    { about: 'delivered-but', reason: 'did-not-work', text: 'DHL sagt, ich soll Sie fragen.' },
    { about: 'damaged', reason: 'unclear', text: 'Muss ich das kaputte Teil aufheben?' },
    { about: 'damaged', reason: 'did-not-work', text: 'Die Fotos lassen sich nicht hochladen.' },
    { about: 'countries', reason: 'unclear', text: 'Und in die Schweiz?' },
    { about: 'times', reason: 'outdated', text: 'Bei mir kam DPD und nicht DHL.' },
    { about: 'packstation', reason: 'did-not-work', text: 'Der Abholcode kam nie an.' },
    {
      about: 'packstation',
      reason: 'unclear',
      text: 'Welche Filiale? Auf der Karte steht es nicht.',
    },
  ],
  returns: [
    { reason: 'did-not-work', text: 'Im Konto ist kein Knopf für die Rücksendung.' },
    { reason: 'unclear', text: 'Muss es in den Originalkarton? Den habe ich nicht mehr.' },
    { reason: 'not-my-question', text: 'Ich habe als Gast bestellt.' },
    { about: 'refund', reason: 'unclear', text: 'Wann genau ist das Geld wieder da?' },
    { about: 'refund', reason: 'did-not-work', text: 'Die fünf Tage sind längst um.' },
    { about: 'refund', reason: 'unclear', text: 'Und bei Klarna? Die mahnen mich schon.' },
    { about: 'label', reason: 'unclear', text: 'Ich habe keinen Drucker.' },
    {
      about: 'label',
      reason: 'disagree',
      text: 'Dass ich bei Ihrem Fehler den Rückversand zahle, geht nicht.',
    },
    { about: 'gift', reason: 'did-not-work', text: 'Ich habe gar keine Bestellnummer.' },
    { about: 'gift', reason: 'unclear', text: 'Erfährt die Schenkende davon?' },
    {
      about: 'exchange',
      reason: 'did-not-work',
      text: 'Die andere Farbe lässt sich nicht wählen.',
    },
    { about: 'faulty', reason: 'unclear', text: 'Nach dem Waschen eingelaufen, zählt das?' },
    {
      about: 'withdraw',
      reason: 'unclear',
      text: 'Reicht eine Mail oder muss es das Formular sein?',
    },
  ],
  billing: [
    { reason: 'unclear', text: 'Verstehe ich nicht. Bitte einfacher.' },
    { reason: 'did-not-work', text: 'Hat nicht geholfen, es steht immer noch offen.' },
    { about: 'charged', reason: 'did-not-work', text: 'Es wurde trotzdem zweimal abgebucht.' },
    { about: 'charged', reason: 'unclear', text: 'Wie lange ist so eine Vormerkung denn da?' },
    { about: 'declined', reason: 'did-not-work', text: 'Drei Karten probiert, alle abgelehnt.' },
    { about: 'declined', reason: 'did-not-work', text: 'Meine Bank sagt, es liegt an Ihnen.' },
    {
      about: 'on-invoice',
      reason: 'outdated',
      text: 'Die Klarna-App sieht inzwischen anders aus.',
    },
    { about: 'on-invoice', reason: 'unclear', text: 'Ab wann laufen die 30 Tage?' },
    { about: 'on-invoice', reason: 'did-not-work', text: 'Rechnung wird mir gar nicht angeboten.' },
    { about: 'find-invoice', reason: 'unclear', text: 'Ich wollte nur das PDF. Wo ist es?' },
    {
      about: 'company',
      reason: 'unclear',
      text: 'Steht die Umsatzsteuer-ID dann auf der Rechnung oder nicht?',
    },
    { about: 'gift-cards', reason: 'did-not-work', text: 'Der Code wird an der Kasse abgelehnt.' },
  ],
  fulfillment: [
    { reason: 'did-not-work', text: 'Diesen Knopf gibt es bei mir nicht.' },
    { reason: 'not-my-question', text: 'Ich möchte nur einen von drei Artikeln stornieren.' },
    {
      about: 'change',
      reason: 'did-not-work',
      text: 'Schon nach zwanzig Minuten ging nichts mehr.',
    },
    { about: 'change', reason: 'unclear', text: 'Falsche Hausnummer. Kann man die noch ändern?' },
    { about: 'cancel', reason: 'did-not-work', text: 'Storniert und trotzdem verschickt.' },
    { about: 'confirmation', reason: 'did-not-work', text: 'Im Spam war auch nichts.' },
    {
      about: 'confirmation',
      reason: 'unclear',
      text: 'Ist die Bestellung jetzt durch oder nicht?',
    },
    { about: 'wrong', reason: 'unclear', text: 'Muss ich das Falsche erst zurückschicken?' },
    { about: 'stock', reason: 'unclear', text: 'Bekomme ich Bescheid, wenn es wieder da ist?' },
  ],
  accounts: [
    { reason: 'did-not-work', text: 'Der Link kommt nicht an, auch nicht im Spam.' },
    { reason: 'not-my-question', text: 'Die E-Mail-Adresse von damals habe ich nicht mehr.' },
    { reason: 'unclear', text: 'Sind die alten Bestellungen dann weg?' },
    { about: 'log', reason: 'did-not-work', text: 'Es heißt immer nur „Anmeldung nicht möglich“.' },
  ],
};

const en: Comments = {
  shipping: [
    { reason: 'unclear', text: 'Do weekends count or not?' },
    { reason: 'not-my-question', text: 'Only half of my order arrived, where is the rest?' },
    {
      about: 'where-is',
      reason: 'did-not-work',
      text: 'Tracking has said the same for four days.',
    },
    { about: 'where-is', reason: 'did-not-work', text: 'The tracking link is empty.' },
    { about: 'neighbour', reason: 'did-not-work', text: 'No neighbour has it. I asked everyone.' },
    { about: 'delivered-but', reason: 'did-not-work', text: 'The carrier tells me to ask you.' },
    { about: 'countries', reason: 'unclear', text: 'What about Switzerland?' },
    { about: 'damaged', reason: 'unclear', text: 'Do I have to keep the broken one?' },
  ],
  returns: [
    { reason: 'did-not-work', text: 'I cannot see that button in my account.' },
    { reason: 'not-my-question', text: 'I ordered as a guest.' },
    { about: 'refund', reason: 'unclear', text: 'When exactly will I have my money back?' },
    { about: 'label', reason: 'unclear', text: 'I do not own a printer.' },
    { about: 'gift', reason: 'did-not-work', text: 'I have no order number, it was a present.' },
  ],
  billing: [
    { reason: 'unclear', text: 'Too complicated.' },
    { about: 'charged', reason: 'did-not-work', text: 'The second charge has not gone away.' },
    { about: 'declined', reason: 'did-not-work', text: 'Three cards, all declined.' },
    { about: 'declined', reason: 'unclear', text: 'My bank says it is you.' },
    { about: 'find-invoice', reason: 'unclear', text: 'I just need the PDF.' },
    { about: 'gift-cards', reason: 'did-not-work', text: 'My code is refused at checkout.' },
  ],
  fulfillment: [
    { reason: 'did-not-work', text: 'There is no such button on my order.' },
    { about: 'cancel', reason: 'did-not-work', text: 'I cancelled and it was sent anyway.' },
    { about: 'confirmation', reason: 'unclear', text: 'So is my order placed or not?' },
  ],
  accounts: [
    { reason: 'did-not-work', text: 'The email never arrives.' },
    { reason: 'not-my-question', text: 'I no longer have that email address.' },
    { about: 'log', reason: 'did-not-work', text: 'It keeps telling me to try again later.' },
  ],
};

/** What readers write after a "no". They are in a hurry, they are on a phone, and most of them are not angry. */
const noComments: Readonly<Record<string, Comments>> = { de, en };

/** What readers write after a "yes". Few do. */
export const yesComments: Readonly<Record<string, readonly string[]>> = {
  de: ['Danke, genau das wollte ich wissen.', 'Kurz und klar.', 'Hat geklappt!'],
  en: ['Thanks, just what I needed.', 'Clear and short.', 'That worked!'],
};

/** What readers of one article may write after a "no"; empty in a language that nobody has written comments for. */
export function commentsOn(
  article: string,
  collection: CollectionName,
  locale: string,
): readonly Comment[] {
  const all = noComments[locale]?.[collection] ?? [];
  const own = all.filter(({ about }) => about !== undefined && article.includes(about));
  return [...own, ...own, ...all.filter(({ about }) => about === undefined)];
}
