import type { CollectionName } from '../../src/core/content/collections.ts';
import type { voteReasons } from '../../src/core/events/event.ts';

export type NoReason = (typeof voteReasons.no)[number];

interface Comment {
  reason: NoReason;
  text: string;
}

/** What readers write after a "no". They are in a hurry, they are on a phone, and most of them are not angry. */
export const noComments: Readonly<
  Record<string, Readonly<Record<CollectionName, readonly Comment[]>>>
> = {
  de: {
    shipping: [
      { reason: 'did-not-work', text: 'In der Sendungsverfolgung steht seit drei Tagen dasselbe.' },
      {
        reason: 'not-my-question',
        text: 'Ich will wissen, was ist, wenn nur ein Teil angekommen ist.',
      },
      { reason: 'unclear', text: 'Ab wann zählen die Werktage? Ab Bestellung oder ab Versand?' },
      { reason: 'did-not-work', text: 'Der Nachbar hat nichts angenommen. Und jetzt?' },
      { reason: 'outdated', text: 'Bei mir kam DPD und nicht DHL.' },
      { reason: 'unclear', text: 'Gilt das auch für die Schweiz?' },
    ],
    returns: [
      { reason: 'unclear', text: 'Wann genau ist das Geld wieder da?' },
      { reason: 'did-not-work', text: 'Im Konto ist kein Knopf für die Rücksendung.' },
      { reason: 'disagree', text: 'Dass ich bei Ihrem Fehler den Rückversand zahle, geht nicht.' },
      { reason: 'unclear', text: 'Ich habe keinen Drucker, was mache ich mit dem Etikett?' },
      {
        reason: 'not-my-question',
        text: 'Es war ein Geschenk, ich habe gar keine Bestellnummer.',
      },
      { reason: 'unclear', text: 'Muss es in den Originalkarton? Den habe ich nicht mehr.' },
    ],
    billing: [
      { reason: 'unclear', text: 'Ich wollte nur die Rechnung als PDF. Wo ist die denn?' },
      { reason: 'did-not-work', text: 'Es wurde trotzdem zweimal abgebucht.' },
      { reason: 'not-my-question', text: 'Mein Gutschein wird an der Kasse nicht angenommen.' },
      { reason: 'unclear', text: 'Steht die Umsatzsteuer-ID dann auf der Rechnung oder nicht?' },
      { reason: 'outdated', text: 'Die Klarna-App sieht inzwischen anders aus.' },
    ],
    fulfillment: [
      { reason: 'did-not-work', text: 'Es gibt bei mir keinen Knopf zum Ändern.' },
      { reason: 'unclear', text: 'Falsche Hausnummer angegeben. Kann man das noch ändern?' },
      { reason: 'did-not-work', text: 'Storniert und trotzdem verschickt.' },
      { reason: 'not-my-question', text: 'Ich möchte nur einen von drei Artikeln stornieren.' },
      { reason: 'unclear', text: 'Was heißt denn „in Vorbereitung“, Tage oder Wochen?' },
    ],
    accounts: [
      { reason: 'did-not-work', text: 'Der Link kommt nicht an, auch nicht im Spam.' },
      { reason: 'did-not-work', text: 'Es heißt immer nur „Anmeldung nicht möglich“.' },
      {
        reason: 'not-my-question',
        text: 'Ich habe die E-Mail-Adresse von damals gar nicht mehr.',
      },
      { reason: 'unclear', text: 'Sind die alten Bestellungen dann weg?' },
    ],
  },
  en: {
    shipping: [
      { reason: 'did-not-work', text: 'Tracking has said the same thing for four days.' },
      { reason: 'unclear', text: 'Do weekends count or not?' },
      { reason: 'not-my-question', text: 'Only half of my order arrived, where is the rest?' },
      { reason: 'unclear', text: 'What about Ireland?' },
      { reason: 'did-not-work', text: 'The carrier tells me to ask you.' },
    ],
    returns: [
      { reason: 'unclear', text: 'When exactly will I have my money back?' },
      { reason: 'did-not-work', text: 'I cannot see the return button in my account.' },
      { reason: 'unclear', text: 'I do not own a printer.' },
      { reason: 'not-my-question', text: 'I want a different colour, not my money back.' },
    ],
    billing: [
      { reason: 'unclear', text: 'I just need the invoice as a PDF.' },
      { reason: 'did-not-work', text: 'Still charged twice, the second one has not gone away.' },
      { reason: 'not-my-question', text: 'My voucher code is refused at checkout.' },
    ],
    fulfillment: [
      { reason: 'did-not-work', text: 'There is no change button on my order.' },
      { reason: 'unclear', text: 'I need to change the delivery address, not the items.' },
      { reason: 'did-not-work', text: 'I cancelled and it was sent anyway.' },
    ],
    accounts: [
      { reason: 'did-not-work', text: 'The login email never arrives.' },
      { reason: 'did-not-work', text: 'It keeps telling me to try again later.' },
      { reason: 'not-my-question', text: 'I no longer have that email address.' },
    ],
  },
};

/** What readers write after a "yes". Few do. */
export const yesComments: Readonly<Record<string, readonly string[]>> = {
  de: ['Danke, genau das wollte ich wissen.', 'Kurz und klar.', 'Hat geklappt!'],
  en: ['Thanks, just what I needed.', 'Clear and short.', 'That worked!'],
};
