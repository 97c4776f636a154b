import type { EventType, StoredEvent } from './event.ts';

/** A text in each language that the notice exists in. */
export type Noted = Readonly<Record<'de' | 'en', string>>;

type FieldOf<E> = E extends unknown ? keyof E & string : never;
export type StoredField = FieldOf<StoredEvent>;

/**
 * What each stored field is and what it is for, for readers and for data protection officers. The compiler refuses a
 * field without a note, so that nothing can be stored that the notice does not name.
 */
export const fieldNotes: Readonly<Record<StoredField, Noted>> = {
  v: { de: 'Fassung des Formats', en: 'version of the format' },
  id: {
    de: 'zufällige Nummer dieses einen Ereignisses: damit es nicht doppelt zählt und sich löschen lässt',
    en: 'random number of this one event: so that it does not count twice, and can be erased',
  },
  type: { de: 'was geschah (siehe unten)', en: 'what happened (see below)' },
  t: { de: 'Zeitpunkt des Eintreffens', en: 'moment of arrival' },
  day: { de: 'Datum in der Zeitzone des Shops', en: 'date in the shop’s time zone' },
  pv: {
    de: 'zufällige Nummer dieses einen Seitenaufrufs, nur im Arbeitsspeicher der Seite: damit Suche, Lesen und Antwort auf einer Seite zusammengehören',
    en: 'random number of this one page load, in the page’s memory alone: so that search, reading and answer on one page belong together',
  },
  sid: {
    de: 'zufällige Nummer eines Browser-Tabs, nur in der Betriebsart „tab“',
    en: 'random number of one browser tab, in mode “tab” only',
  },
  vid: {
    de: 'Nummer für einen Besucher und Tag, nur in der Betriebsart „day“; aus ihr lässt sich nach Löschung des Tagesschlüssels nichts zurückrechnen',
    en: 'number of one visitor and day, in mode “day” only; nothing can be worked out from it once the key of the day is gone',
  },
  loc: { de: 'Sprache der Seite', en: 'language of the page' },
  art: { de: 'der gezeigte Artikel', en: 'the article shown' },
  page: {
    de: 'Art der Seite, wenn es kein Artikel ist',
    en: 'kind of page, when it is no article',
  },
  rev: {
    de: 'Stand des Artikeltexts: um zu sehen, ob eine Änderung geholfen hat',
    en: 'state of the article’s text: to see whether a change has helped',
  },
  col: { de: 'Thema der Seite', en: 'topic of the page' },
  dev: {
    de: 'Telefon, Tablet oder Rechner, nach der Breite des Fensters',
    en: 'phone, tablet or desktop, by the width of the window',
  },
  bot: {
    de: 'ob es ein Programm war: damit nur Menschen zählen',
    en: 'whether it was a program: so that only people count',
  },
  surface: {
    de: 'ob es in der Hilfe auf einer Seite des Shops oder durch ein Assistenzprogramm geschah',
    en: 'whether it happened in the help panel on a page of the shop, or through an assistant program',
  },
  entry: {
    de: 'woher der Aufruf kam: von außen, aus der Suche, aus einer Liste, von einem anderen Artikel',
    en: 'where the view came from: outside, search, a list, another article',
  },
  prev: {
    de: 'vorige Seite dieses Hilfecenters, ohne Suchbegriff; Adressen anderer Websites nie',
    en: 'page before on this help center, without the query; never the address of another website',
  },
  dwell: { de: 'wie lange die Seite sichtbar war', en: 'how long the page was visible' },
  scroll: {
    de: 'wie weit gelesen wurde, als Anteil der Seite',
    en: 'how far it was read, as a share of the page',
  },
  next: {
    de: 'wohin es danach ging: zurück, zur Suche, zu einem Artikel, zum Kontakt, nach außen',
    en: 'where it went then: back, to the search, an article, the contact page, outside',
  },
  q: {
    de: 'die Suchanfrage, gesäubert (siehe unten): um zu sehen, welche Antworten fehlen',
    en: 'the query, cleaned (see below): to see which answers are missing',
  },
  n: { de: 'Zahl der gezeigten Antworten', en: 'number of answers shown' },
  confidence: { de: 'wie sicher die Suche war', en: 'how sure the search was' },
  top: { de: 'der erste gezeigte Artikel', en: 'the first article shown' },
  qid: {
    de: 'zufällige Nummer dieser einen Suche: um den Klick der Suche zuzuordnen',
    en: 'random number of this one search: so that the click belongs to the search',
  },
  via: {
    de: 'wodurch die Suche abgeschlossen war: Eingabetaste, Klick, Pause, Verlassen des Felds',
    en: 'what settled the search: Enter, a click, a pause, leaving the field',
  },
  pos: { de: 'Platz des geöffneten Ergebnisses', en: 'place of the result that was opened' },
  value: { de: 'Ja, Nein oder zurückgenommen', en: 'yes, no, or withdrawn' },
  reason: { de: 'der angekreuzte Grund', en: 'the reason that was ticked' },
  comment: {
    de: 'die freiwillige Anmerkung, gesäubert (siehe unten)',
    en: 'the voluntary note, cleaned (see below)',
  },
  flow: {
    de: 'welche geführte Hilfe des Artikels es war',
    en: 'which guided flow of the article it was',
  },
  step: {
    de: 'die wievielte Antwort auf jede ihrer Fragen gewählt wurde, als Zahlen: um zu sehen, wo Leser nicht weiterkommen',
    en: 'the place of the answer chosen to each of its questions, as numbers: to see where readers get stuck',
  },
  channel: {
    de: 'Weg zu einem Menschen: E-Mail, Chat, Telefon, Formular, Kontaktseite',
    en: 'way to a person: e-mail, chat, phone, form, contact page',
  },
  ref_art: {
    de: 'Artikel, von dem aus Kontakt gesucht wurde',
    en: 'article from which contact was sought',
  },
  ref_q: {
    de: 'Suchanfrage vor dem Kontakt, gesäubert (siehe unten)',
    en: 'query before the contact, cleaned (see below)',
  },
  solved: { de: 'ob das Anliegen gelöst ist', en: 'whether the matter is solved' },
  would_contact: {
    de: 'ob man sich sonst gemeldet hätte',
    en: 'whether one would have got in touch otherwise',
  },
  ease: { de: 'wie leicht es war, als Zahl ab 1', en: 'how easy it was, as a number from 1' },
  scale: { de: 'bis zu welcher Zahl die Skala reichte', en: 'up to which number the scale went' },
  polarity: {
    de: 'ob eine höhere Zahl leichter oder schwerer heißt',
    en: 'whether a higher number means easier or harder',
  },
};

/** What each type of event is. */
export const typeNotes: Readonly<Record<EventType, Noted>> = {
  page_view: { de: 'eine Seite wird gezeigt', en: 'a page is shown' },
  read: { de: 'ein Artikel wird gelesen', en: 'an article is read' },
  leave: { de: 'eine Seite wird verlassen', en: 'a page is left' },
  search: { de: 'eine Suche', en: 'a search' },
  search_click: { de: 'ein Suchergebnis wird geöffnet', en: 'a search result is opened' },
  vote: { de: 'die Antwort auf „Hat das geholfen?“', en: 'the answer to “Did this help?”' },
  flow: {
    de: 'in einer geführten Hilfe wird eine Antwort gewählt',
    en: 'an answer is chosen in a guided flow',
  },
  contact_intent: {
    de: 'ein Klick auf einen Weg zu einem Menschen',
    en: 'a click on a way to a person',
  },
  contact_submit: {
    de: 'ein Kontaktformular des Shops wird abgeschickt',
    en: 'a contact form of the shop is sent',
  },
  exit_survey: { de: 'die freiwilligen Fragen am Ende', en: 'the voluntary questions at the end' },
};
