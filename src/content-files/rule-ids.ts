import type { Sentence } from '../core/sentence.ts';

/** Every rule by its id, and what holds where it finds nothing. An article can silence warnings and hints: `allow: { <id>: reason }`. */
export const rules = {
  allow: {
    en: 'What an article silences is there, and is a rule.',
    de: 'Was ein Artikel stumm schaltet, gibt es, und es ist eine Regel.',
  },
  'alt-texts': {
    en: 'Pictures say in words what they show.',
    de: 'Bilder sagen in Worten, was sie zeigen.',
  },
  'answered-queries': {
    en: 'Files of queries name languages and articles that are there, each query once.',
    de: 'Dateien mit Suchanfragen nennen Sprachen und Artikel, die es gibt, jede Anfrage einmal.',
  },
  'body-there': { en: 'An article has a text.', de: 'Ein Artikel hat einen Text.' },
  'brand-images': {
    en: 'The shop’s logo and icon are there.',
    de: 'Logo und Symbol des Shops sind da.',
  },
  'byte-order-mark': {
    en: 'No file begins with an invisible mark.',
    de: 'Keine Datei beginnt mit einem unsichtbaren Zeichen.',
  },
  'country-facts': {
    en: 'Facts by country name countries and groups that are there, each country once.',
    de: 'Fakten nach Ländern nennen Länder und Gruppen, die es gibt, jedes Land einmal.',
  },
  'dated-variants': {
    en: 'Dated variants stand in for an article, one at a time, and leave no day without a text.',
    de: 'Datierte Varianten vertreten einen Artikel, jeweils eine, und lassen keinen Tag ohne Text.',
  },
  'decided-topics': {
    en: 'Decisions about topics name languages, articles and days that are there.',
    de: 'Entscheidungen über Themen nennen Sprachen, Artikel und Tage, die es gibt.',
  },
  'facts-in-fields': {
    en: 'A fact in a field is there and is what the field shows.',
    de: 'Ein Fakt in einem Feld ist da und ist das, was das Feld zeigt.',
  },
  'answer-first': {
    en: 'The summary and the first sentence answer; they do not announce.',
    de: 'Die Zusammenfassung und der erste Satz antworten und kündigen nichts an.',
  },
  'easy-to-read': {
    en: 'A text is as easy to read as style.yml asks for.',
    de: 'Ein Text liest sich so leicht, wie style.yml es will.',
  },
  'form-of-address': {
    en: 'A German article says Sie or du, not both.',
    de: 'Ein deutscher Artikel sagt Sie oder du, nicht beides.',
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
  'heading-levels': {
    en: 'Headings leave out no level.',
    de: 'Überschriften lassen keine Ebene aus.',
  },
  'images-alone': {
    en: 'Pictures stand on lines of their own.',
    de: 'Bilder stehen in eigenen Zeilen.',
  },
  'images-small': {
    en: 'Pictures can be opened and are not too large.',
    de: 'Bilder lassen sich öffnen und sind nicht zu groß.',
  },
  'images-there': {
    en: 'Pictures that articles show are there.',
    de: 'Bilder, die Artikel zeigen, sind da.',
  },
  'images-used': {
    en: 'Pictures are shown by an article.',
    de: 'Bilder werden von einem Artikel gezeigt.',
  },
  'glossary-terms': {
    en: 'Articles use the words of the glossary.',
    de: 'Artikel verwenden die Wörter des Glossars.',
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
  'known-files': { en: 'Every file is one that is read.', de: 'Jede Datei wird auch gelesen.' },
  'known-settings': {
    en: 'Fields of settings are known and have values that fit.',
    de: 'Felder der Einstellungen sind bekannt und haben passende Werte.',
  },
  'line-ends': {
    en: 'Lines of all files end alike.',
    de: 'Die Zeilen aller Dateien enden gleich.',
  },
  'known-terms': {
    en: 'Glossary and house rules name languages that are there, and each word once.',
    de: 'Glossar und Hausregeln nennen Sprachen, die es gibt, und jedes Wort einmal.',
  },
  links: { en: 'Links lead somewhere.', de: 'Links führen irgendwohin.' },
  'long-sentences': {
    en: 'Sentences are no longer than style.yml asks for.',
    de: 'Sätze sind nicht länger, als style.yml es will.',
  },
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
  'next-loops': {
    en: 'Next articles do not lead straight back.',
    de: 'Nächste Artikel führen nicht gleich zurück.',
  },
  'old-addresses': {
    en: 'Addresses of an earlier help center lead to articles.',
    de: 'Adressen eines früheren Hilfe-Centers führen zu Artikeln.',
  },
  'one-address': {
    en: 'An address belongs to one article.',
    de: 'Eine Adresse gehört zu einem Artikel.',
  },
  'one-answer': {
    en: 'A question is answered by one article.',
    de: 'Eine Frage beantwortet ein Artikel.',
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
  'plain-words': {
    en: 'Articles use the words of customers, not those of the office.',
    de: 'Artikel verwenden die Wörter der Kunden, nicht die des Büros.',
  },
  'positive-language': {
    en: 'Articles say what readers can do.',
    de: 'Artikel sagen, was Leser tun können.',
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
  'readable-text': {
    en: 'Files are texts in UTF-8 of a length that somebody reads.',
    de: 'Dateien sind Texte in UTF-8, nicht länger, als jemand liest.',
  },
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
  'table-heads': {
    en: 'Tables say what stands in each column.',
    de: 'Tabellen sagen, was in jeder Spalte steht.',
  },
  spelling: {
    en: 'Words are spelt right: npm run check -- --spelling.',
    de: 'Wörter sind richtig geschrieben: npm run check -- --spelling.',
  },
  'steps-as-lists': {
    en: 'Steps are numbered lists.',
    de: 'Schritte sind nummerierte Listen.',
  },
  'topic-references': {
    en: 'Topics name articles that are there, each tag once.',
    de: 'Themen nennen Artikel, die es gibt, jedes Schlagwort einmal.',
  },
  'trailing-spaces': {
    en: 'Lines end where their text ends.',
    de: 'Zeilen enden, wo ihr Text endet.',
  },
  translated: {
    en: 'Articles are there in each language.',
    de: 'Artikel gibt es in jeder Sprache.',
  },
  'typed-numbers': {
    en: 'Typed numbers do not contradict facts.',
    de: 'Getippte Zahlen widersprechen keinem Fakt.',
  },
  'up-to-date': {
    en: 'No language of an article is behind another.',
    de: 'Keine Sprache eines Artikels ist älter als eine andere.',
  },
  'used-synonyms': {
    en: 'Synonyms explain words of articles.',
    de: 'Synonyme erklären Wörter der Artikel.',
  },
  'word-quotes': {
    en: 'Texts in YAML stand in straight quotation marks or none.',
    de: 'Texte in YAML stehen in geraden Anführungszeichen oder in keinen.',
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
