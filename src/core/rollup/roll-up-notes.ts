import type { Noted } from '../events/field-notes.ts';
import type {
  ArticleCount,
  Comment,
  CountedChain,
  CountedSearch,
  DayTotals,
  SearchCount,
} from './day-roll-up.ts';

type Notes<T> = Readonly<Record<keyof T & string, Noted>>;

/** Roll-ups are kept for 25 months, as the CNIL's conditions for audience measurement have it. Days. */
export const keepRollUps = 760;

/**
 * What each field of a roll-up is, for readers and for data protection officers. The compiler refuses a field without a
 * note, so that nothing can be kept that the notice does not name.
 */
export const rollUpNotes: Readonly<{
  day: Notes<DayTotals>;
  article: Notes<ArticleCount>;
  search: Notes<Omit<SearchCount, 'chains'> & CountedChain & Omit<CountedSearch, 'hour'>>;
  comment: Notes<Comment>;
}> = {
  day: {
    events: { de: 'Ereignisse dieses Tages', en: 'events of this day' },
    future: { de: 'davon mit falsch gehender Uhr', en: 'those of them with a wrong clock' },
    repeated: { de: 'davon doppelte', en: 'those of them that came twice' },
    counted: { de: 'davon gezählte', en: 'those of them that count' },
    bots: { de: 'davon von Programmen, ungezählt', en: 'those of programs, not counted' },
    span: {
      de: 'Zeitpunkt des ersten und des letzten gezählten Ereignisses',
      en: 'moment of the first and of the last event that counts',
    },
    pageViews: { de: 'Seitenaufrufe', en: 'page views' },
    viewsWithContact: {
      de: 'Seitenaufrufe mit einem Klick auf einen Weg zu einem Menschen',
      en: 'page views with a click on a way to a person',
    },
    contacts: { de: 'solche Klicks nach Weg', en: 'such clicks by way' },
    surveys: {
      de: 'Antworten auf die freiwillige Frage am Ende, nach Sammlung',
      en: 'answers to the voluntary question at the end, by collection',
    },
  },
  article: {
    article: { de: 'Artikel', en: 'article' },
    rev: { de: 'Fassung seines Textes', en: 'version of its text' },
    views: { de: 'Aufrufe', en: 'views' },
    allReads: { de: 'Lesungen', en: 'reads' },
    reads: { de: 'davon beurteilbare', en: 'those of them that can be judged' },
    outcomes: { de: 'was aus ihnen wurde, als Anzahlen', en: 'what became of them, as counts' },
    up: { de: 'Antworten „ja“', en: 'answers “yes”' },
    down: { de: 'Antworten „nein“', en: 'answers “no”' },
    reasons: { de: 'angekreuzte Gründe, als Anzahlen', en: 'reasons ticked, as counts' },
    contactAfterNo: {
      de: 'Klicks auf einen Weg zu einem Menschen nach „nein“',
      en: 'clicks on a way to a person after “no”',
    },
    flows: {
      de: 'welche Schritte seiner geführten Hilfen gewählt wurden, als Anzahlen',
      en: 'which steps of its guided flows were taken, as counts',
    },
    events: { de: 'Ereignisse zu ihm', en: 'events about it' },
  },
  search: {
    hour: { de: 'Stunde der Suche', en: 'hour of the search' },
    people: {
      de: 'wie viele Besuche in dieser Stunde genau so gesucht haben',
      en: 'how many visits of this hour searched in just this way',
    },
    outcome: { de: 'was daraus wurde', en: 'what became of it' },
    searches: {
      de: 'die Suchanfragen nacheinander, jede mit:',
      en: 'the queries one after the other, each with:',
    },
    q: {
      de: 'gesäuberte Suchanfrage; nach der Löschung der Ereignisse nur, wenn mindestens fünf Besuche an zwei Tagen sie stellten, sonst die ähnlichste solche oder nichts',
      en: 'cleaned query; once the events are removed only when at least five visits on two days made it, else the most similar one that is so, or nothing',
    },
    n: { de: 'Zahl der Treffer', en: 'number of results' },
    day: { de: 'Tag', en: 'day' },
    loc: { de: 'Sprache der Seite', en: 'language of the page' },
    clicks: { de: 'geöffnete Artikel', en: 'articles opened' },
    places: { de: 'deren Plätze in der Liste', en: 'their places in the list' },
    confidence: { de: 'wie sicher die Suche war', en: 'how sure the search was' },
    top: { de: 'ihr bester Treffer', en: 'its best result' },
  },
  comment: {
    article: { de: 'Artikel', en: 'article' },
    day: { de: 'Tag', en: 'day' },
    reason: { de: 'angekreuzter Grund', en: 'reason ticked' },
    comment: { de: 'gesäuberte Anmerkung', en: 'cleaned note' },
    from: {
      de: 'Antwort oder freiwillige Frage am Ende',
      en: 'answer, or voluntary question at the end',
    },
    value: { de: '„ja“ oder „nein“', en: '“yes” or “no”' },
    ease: { de: 'wie leicht es war', en: 'how easy it was' },
  },
};
