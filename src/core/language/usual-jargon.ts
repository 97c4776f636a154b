/** An expression, and what to write instead of it, in the language of the text. */
export interface Advice {
  /** As `findPhrases` reads it. */
  phrase: string;
  instead: string;
  /** What makes it right, in the part of the sentence before it and, after an ellipsis in its place, in the rest. */
  unless?: RegExp;
}

/** Words of offices and warehouses that customers neither type nor like, by language. `style.yml` adds to them. */
export const usualJargon: Readonly<Record<string, readonly Advice[]>> = {
  de: advice({
    'SKU*': 'Artikelnummer',
    RMA: 'Rücksendung',
    'RMA-Nummer*': 'Rücksendenummer',
    'Avis*': 'Ankündigung',
    'Retourenavis*': 'Rücksendung',
    'zeitnah*': 'eine Frist, zum Beispiel „innerhalb von 2 Werktagen“',
    schnellstmöglich: 'eine Frist, zum Beispiel „innerhalb von 2 Werktagen“',
    baldmöglichst: 'eine Frist, zum Beispiel „innerhalb von 2 Werktagen“',
    seitens: 'von',
    mittels: 'mit',
    diesbezüglich: 'dazu',
    hinsichtlich: 'zu',
    'in Anspruch nehmen': 'nutzen',
    Inanspruchnahme: 'das Verb: „nutzen“',
    'zur Verfügung stellen': 'geben oder schicken',
    'zum Einsatz kommen': 'nutzen',
    'Rückerstattungsbetrag*': 'Geld, das zurückkommt',
    'Rechnungsstellung*': 'Rechnung',
    'Rückabwicklung*': 'Geld zurück',
    'obig*': 'die Stelle selbst, als Link',
  }),
  en: advice({
    SKU: 'item number',
    SKUs: 'item numbers',
    RMA: 'return',
    ETA: 'the expected date',
    'utilis*': 'use',
    'utiliz*': 'use',
    'prior to': 'before',
    'in order to': 'to',
    'commenc*': 'start',
    'in the event that': 'if',
    'in the event of': 'if there is',
    'with regard to': 'about',
    'in regards to': 'about',
    'at your earliest convenience': 'a time, such as “within 7 days”',
    'in a timely manner': 'a time, such as “within 2 working days”',
    'as soon as possible': 'a time, such as “within 2 working days”',
    aforementioned: 'the thing itself',
    hereby: 'nothing: leave it out',
    backorder: 'not in stock, with the day it comes',
    backordered: 'not in stock, with the day it comes',
    'reverse logistics': 'returns',
    consignee: 'you, or the person who receives the parcel',
  }),
};

function advice(instead: Readonly<Record<string, string>>): Advice[] {
  return Object.entries(instead).map(([phrase, text]) => ({ phrase, instead: text }));
}
