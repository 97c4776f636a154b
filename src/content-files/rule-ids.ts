import type { Sentence } from '../core/sentence.ts';

/** Every rule by its id, and what holds where it finds nothing. An article can silence warnings and hints: `allow: { <id>: reason }`. */
export const rules = {
  allow: {
    en: 'What an article silences is there, and is a rule.',
    de: 'Was ein Artikel stumm schaltet, gibt es, und es ist eine Regel.',
  },
  'answered-queries': {
    en: 'Files of queries name languages and articles that are there, each query once.',
    de: 'Dateien mit Suchanfragen nennen Sprachen und Artikel, die es gibt, jede Anfrage einmal.',
  },
  'body-there': { en: 'An article has a text.', de: 'Ein Artikel hat einen Text.' },
  'decided-topics': {
    en: 'Decisions about topics name languages, articles and days that are there.',
    de: 'Entscheidungen über Themen nennen Sprachen, Artikel und Tage, die es gibt.',
  },
  'facts-in-fields': {
    en: 'A fact in a field is there and is what the field shows.',
    de: 'Ein Fakt in einem Feld ist da und ist das, was das Feld zeigt.',
  },
  'found-by-question': {
    en: 'A question finds its article when it is asked a little differently.',
    de: 'Eine Frage findet ihren Artikel, auch wenn sie etwas anders gestellt wird.',
  },
  'found-by-title': { en: 'A title finds its article.', de: 'Ein Titel findet seinen Artikel.' },
  'frontmatter-there': {
    en: 'An article begins with its fields.',
    de: 'Ein Artikel beginnt mit seinen Feldern.',
  },
  'guided-flows': {
    en: 'A guided flow can be followed to its end.',
    de: 'Einer geführten Hilfe kann man bis ans Ende folgen.',
  },
  'in-every-language': {
    en: 'Texts of settings are there in each language of the site.',
    de: 'Texte der Einstellungen gibt es in jeder Sprache der Seite.',
  },
  'known-components': {
    en: 'Components and their properties are known ones.',
    de: 'Bausteine und ihre Angaben sind bekannt.',
  },
  'known-facts': {
    en: 'A fact in a text is there and fits its place.',
    de: 'Ein Fakt im Text ist da und passt an seine Stelle.',
  },
  'known-fields': {
    en: 'Fields of articles are known and have values that fit.',
    de: 'Felder von Artikeln sind bekannt und haben passende Werte.',
  },
  'known-settings': {
    en: 'Fields of settings are known and have values that fit.',
    de: 'Felder der Einstellungen sind bekannt und haben passende Werte.',
  },
  links: { en: 'Links lead somewhere.', de: 'Links führen irgendwohin.' },
  'marked-days': {
    en: 'Days of the calendar are real ones, in order.',
    de: 'Tage des Kalenders gibt es wirklich, und sie sind in ihrer Reihenfolge.',
  },
  'merge-marks': {
    en: 'No marks of a merge are left.',
    de: 'Es sind keine Zeichen einer Zusammenführung übrig.',
  },
  'names-from-facts': {
    en: 'Carriers and payment methods are those of facts.yml.',
    de: 'Versanddienste und Zahlarten sind die aus facts.yml.',
  },
  'one-address': {
    en: 'An address belongs to one article.',
    de: 'Eine Adresse gehört zu einem Artikel.',
  },
  'one-collection-address': {
    en: 'An address belongs to one collection.',
    de: 'Eine Adresse gehört zu einer Rubrik.',
  },
  'one-first-heading': {
    en: 'The title is the one heading of the first level.',
    de: 'Der Titel ist die einzige Überschrift der ersten Ebene.',
  },
  placement: {
    en: 'Articles lie where they are read.',
    de: 'Artikel liegen dort, wo sie gelesen werden.',
  },
  'plain-text': {
    en: 'Articles calculate and import nothing.',
    de: 'Artikel rechnen nicht und importieren nichts.',
  },
  'plausible-facts': {
    en: 'Facts can be true: ranges, times and days.',
    de: 'Fakten können stimmen: Spannen, Uhrzeiten und Tage.',
  },
  'protected-queries': {
    en: 'A protected query finds its article.',
    de: 'Eine geschützte Suchanfrage findet ihren Artikel.',
  },
  'readable-brand': {
    en: 'The shop’s colours can be read.',
    de: 'Die Farben des Shops sind lesbar.',
  },
  'readable-markdown': { en: 'A text can be read.', de: 'Ein Text ist lesbar.' },
  'readable-yaml': { en: 'Fields can be read.', de: 'Felder sind lesbar.' },
  'real-days': {
    en: 'Days of articles are real ones, in order.',
    de: 'Tage von Artikeln gibt es wirklich, und sie sind in ihrer Reihenfolge.',
  },
  references: {
    en: 'Related and next articles are there.',
    de: 'Verwandte und nächste Artikel gibt es.',
  },
  replies: {
    en: 'Replies for support can be sent as they are.',
    de: 'Antwortvorlagen für den Support lassen sich so verschicken.',
  },
  'return-policies': {
    en: 'Return policies name facts that fit.',
    de: 'Rückgaberegeln nennen passende Fakten.',
  },
  'settings-there': {
    en: 'site.yml and facts.yml are there.',
    de: 'site.yml und facts.yml sind da.',
  },
  'topic-references': {
    en: 'Topics name articles that are there, each tag once.',
    de: 'Themen nennen Artikel, die es gibt, jedes Schlagwort einmal.',
  },
  translated: {
    en: 'Articles are there in each language.',
    de: 'Artikel gibt es in jeder Sprache.',
  },
  'used-synonyms': {
    en: 'Synonyms explain words of articles.',
    de: 'Synonyme erklären Wörter der Artikel.',
  },
  'written-texts': {
    en: 'What was left to be written is written.',
    de: 'Was noch zu schreiben war, ist geschrieben.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type RuleId = keyof typeof rules;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
