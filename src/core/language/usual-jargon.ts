import { inAnyLanguage, type Sentence } from '../sentence.ts';
import type { Advice } from './advice.ts';

const germanTime: Sentence = {
  en: 'a time, such as “innerhalb von 2 Werktagen”',
  de: 'eine Frist, zum Beispiel „innerhalb von 2 Werktagen“',
};
const englishTime: Sentence = {
  en: 'a time, such as “within 2 working days”',
  de: 'eine Frist, zum Beispiel „within 2 working days“',
};
const nothing: Sentence = { en: 'nothing, and leave it out', de: 'nichts, und lassen Sie es weg' };
const itself: Sentence = { en: 'the thing itself, as a link', de: 'die Sache selbst, als Link' };

/** Words of offices and warehouses that customers neither type nor like, by language. `style.yml` adds to them. */
export const usualJargon: Readonly<Record<string, readonly Advice[]>> = {
  de: advice({
    'SKU*': 'Artikelnummer',
    RMA: 'Rücksendung',
    'RMA-Nummer*': 'Rücksendenummer',
    'Avis*': 'Ankündigung',
    'Retourenavis*': 'Rücksendung',
    'zeitnah*': germanTime,
    schnellstmöglich: germanTime,
    baldmöglichst: germanTime,
    seitens: 'von',
    mittels: 'mit',
    diesbezüglich: 'dazu',
    hinsichtlich: 'zu',
    'in Anspruch nehmen': 'nutzen',
    Inanspruchnahme: 'nutzen',
    'zur Verfügung stellen': 'geben',
    'zum Einsatz kommen': 'nutzen',
    'Rückerstattungsbetrag*': 'Ihr Geld',
    'Rechnungsstellung*': 'Rechnung',
    'Rückabwicklung*': 'Sie bekommen Ihr Geld zurück',
    'obig*': itself,
    hiermit: nothing,
  }),
  en: advice({
    'SKU*': 'item number',
    RMA: 'return',
    ETA: 'expected date',
    'utilis*': 'use',
    'utiliz*': 'use',
    'commenc*': 'start',
    'prior to': 'before',
    'in order to': 'to',
    'in the event that': 'if',
    'in the event of': 'if there is',
    'with regard to': 'about',
    'in regards to': 'about',
    'at your earliest convenience': englishTime,
    'in a timely manner': englishTime,
    'as soon as possible': englishTime,
    aforementioned: itself,
    hereby: nothing,
    'backorder*': 'not in stock, with the day it comes',
    'reverse logistics': 'returns',
    'consignee*': 'the person who receives the parcel',
  }),
};

function advice(instead: Readonly<Record<string, string | Sentence>>): Advice[] {
  return Object.entries(instead).map(([phrase, words]) => ({
    phrase,
    instead: typeof words === 'string' ? { en: `“${words}”`, de: `„${words}“` } : words,
  }));
}

/** The expressions of `style.yml`, each with what its shop says. */
export function ownAdvice(instead: Readonly<Record<string, string>>): Advice[] {
  return Object.entries(instead).map(([phrase, text]) => ({
    phrase,
    instead: inAnyLanguage(text),
  }));
}
