import type { EditorLocale } from '../../src/core/sentence.ts';

/** What `npm run new` says. */
export interface NewWords {
  help: string;
  intro: string;
  collection: string;
  language: string;
  question: string;
  questionExample: string;
  tooShort: string;
  tooLong: string;
  looking: string;
  looked: string;
  noRecord: string;
  nobodyAsked(source: string): string;
  readersAsked(source: string): string;
  inVain(topic: string): string;
  ledTo(title: string): string;
  takeWords(topic: string): string;
  noneNear: string;
  nearest: string;
  instead: string;
  newOne: string;
  open(title: string): string;
  opened(file: string): string;
  kind: string;
  kinds: Readonly<Record<'how-to' | 'policy' | 'problem' | 'where-is', string>>;
  fileName: string;
  noFileName: string;
  isThere(file: string): string;
  create(count: number): string;
  yes: string;
  no: string;
  stopped: string;
  created: string;
  translation: string;
  next(address: string): string;
  missing(options: readonly string[]): string;
  notOneOf(option: string, value: string, known: readonly string[], meant?: string): string;
  wouldCreate: string;
  addYes: string;
  noTopic(id: string, meant?: string): string;
  topicsFrom: string;
  hasDraft(id: string, file: string): string;
}

const english: NewWords = {
  help: `npm run new [-- OPTIONS]

Begins an article: asks what is not given, shows what readers already asked about it and which articles come near, and
writes a draft in each language of the site. Nothing is written before the last question, and no file is ever replaced.

  --collection NAME  shipping, returns, billing, fulfillment or accounts
  --lang de          the language you write in (default: the site's first)
  --title TEXT       the question, in the customer's words
  --kind KIND        how-to, policy, problem or where-is (default: what the question sounds like)
  --slug NAME        the file name without .mdx (default: made from the question)
  --gap ID           a topic of the report, such as en/gift-wrapping: brings language, question and the customers' words
  --report FILE      the report to look into (default: reports/latest/report.json)
  --content FOLDER   another folder than content
  --yes              asks nothing and writes the files

It speaks German or English, as LANG says.`,
  intro: 'A new article',
  collection: 'Which collection does it belong to?',
  language: 'Which language do you write in?',
  question: 'Which question does it answer, in the customer’s words?',
  questionExample: 'Where is my parcel?',
  tooShort: 'Write at least 3 characters.',
  tooLong: 'Shorten it to 90 characters, so that it fits a phone.',
  looking: 'Looking what readers asked …',
  looked: 'Looked.',
  noRecord:
    'There is no record of readers’ questions yet: npm run insights makes one from what was searched and read.',
  nobodyAsked: (source) => `Nobody has asked this so far (${source}).`,
  readersAsked: (source) => `Readers asked (${source}):`,
  inVain: (topic) => `no answer yet, topic ${topic}`,
  ledTo: (title) => `led to “${title}”`,
  takeWords: (topic) => `Take over the customers’ words of ${topic}?`,
  noneNear: 'No article comes near it.',
  nearest: 'The search answers it today with:',
  instead: 'Does one of them answer it?',
  newOne: 'No, write a new article',
  open: (title) => `Yes, open “${title}”`,
  opened: (file) => `Go on in ${file}. Nothing was created.`,
  kind: 'What sort of answer is it?',
  kinds: {
    'how-to': 'a task in steps',
    policy: 'what holds: deadlines, costs, exceptions',
    problem: 'something went wrong, and how it is put right',
    'where-is': 'where something is, and when to worry',
  },
  fileName: 'File name (the same in every language):',
  noFileName:
    'Write it in lower-case letters, digits and single hyphens, such as where-is-my-parcel.',
  isThere: (file) => `${file} is there already.`,
  create: (count) => (count === 1 ? 'Create this file?' : 'Create these files?'),
  yes: 'Yes',
  no: 'No',
  stopped: 'Stopped. Nothing was created.',
  created: 'Created:',
  translation: 'to translate',
  next: (address) =>
    `Write the text in place of each “…”. npm run dev shows it at http://localhost:4321${address},\nnpm run check says what is missing. Take out \`draft: true\` when it is right.`,
  missing: (options) => `Not said yet: ${options.join(', ')}.`,
  notOneOf: (option, value, known, meant) =>
    `${option} cannot be ${JSON.stringify(value)}. ${meant ? `Did you mean ${meant}? ` : ''}Choose one of: ${known.join(', ')}.`,
  wouldCreate: 'These files would be written:',
  addYes: 'Nothing was written. Add --yes to write them.',
  noTopic: (id, meant) =>
    `There is no topic ${JSON.stringify(id)} in what is known of readers.${meant ? ` Did you mean ${meant}?` : ''}`,
  topicsFrom: 'The report names them: npm run insights, then reports/latest/index.html.',
  hasDraft: (id, file) => `There is a draft for ${id} already: ${file}.`,
};

const german: NewWords = {
  help: `npm run new [-- OPTIONEN]

Beginnt einen Artikel: fragt, was noch fehlt, zeigt, was Leser dazu schon gefragt haben und welche Artikel nahe liegen,
und schreibt einen Entwurf in jeder Sprache der Site. Vor der letzten Frage wird nichts geschrieben, und nie eine Datei ersetzt.

  --collection NAME  shipping, returns, billing, fulfillment oder accounts
  --lang de          die Sprache, in der Sie schreiben (sonst die erste der Site)
  --title TEXT       die Frage, in den Worten der Kunden
  --kind ART         how-to, policy, problem oder where-is (sonst, wonach die Frage klingt)
  --slug NAME        der Dateiname ohne .mdx (sonst aus der Frage gemacht)
  --gap ID           ein Thema aus dem Bericht, etwa de/geschenkverpackung: bringt Sprache, Frage und die Worte der Kunden mit
  --report DATEI     der Bericht, in den geschaut wird (sonst reports/latest/report.json)
  --content ORDNER   ein anderer Ordner als content
  --yes              fragt nichts und schreibt die Dateien

Es spricht Deutsch oder Englisch, wie LANG es sagt.`,
  intro: 'Ein neuer Artikel',
  collection: 'In welche Rubrik gehört er?',
  language: 'In welcher Sprache schreiben Sie?',
  question: 'Welche Frage beantwortet er, in den Worten der Kunden?',
  questionExample: 'Wo ist mein Paket?',
  tooShort: 'Schreiben Sie mindestens 3 Zeichen.',
  tooLong: 'Kürzen Sie sie auf 90 Zeichen, damit sie auf ein Handy passt.',
  looking: 'Schaut nach, was Leser gefragt haben …',
  looked: 'Nachgeschaut.',
  noRecord:
    'Noch ist nicht bekannt, was Leser fragen: npm run insights macht einen Bericht daraus, was gesucht und gelesen wurde.',
  nobodyAsked: (source) => `Das hat bisher niemand gefragt (${source}).`,
  readersAsked: (source) => `Leser haben gefragt (${source}):`,
  inVain: (topic) => `noch ohne Antwort, Thema ${topic}`,
  ledTo: (title) => `führte zu „${title}“`,
  takeWords: (topic) => `Die Worte der Kunden aus ${topic} übernehmen?`,
  noneNear: 'Kein Artikel liegt nahe.',
  nearest: 'Die Suche antwortet heute mit:',
  instead: 'Beantwortet es einer davon?',
  newOne: 'Nein, einen neuen Artikel schreiben',
  open: (title) => `Ja, „${title}“ öffnen`,
  opened: (file) => `Weiter geht es in ${file}. Angelegt wurde nichts.`,
  kind: 'Was für eine Antwort ist es?',
  kinds: {
    'how-to': 'eine Aufgabe in Schritten',
    policy: 'was gilt: Fristen, Kosten, Ausnahmen',
    problem: 'etwas ging schief, und wie es gut wird',
    'where-is': 'wo etwas ist und ab wann man nachfragt',
  },
  fileName: 'Dateiname (in jeder Sprache derselbe):',
  noFileName: 'Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, etwa wo-ist-mein-paket.',
  isThere: (file) => `${file} gibt es schon.`,
  create: (count) => (count === 1 ? 'Diese Datei anlegen?' : 'Diese Dateien anlegen?'),
  yes: 'Ja',
  no: 'Nein',
  stopped: 'Abgebrochen. Angelegt wurde nichts.',
  created: 'Angelegt:',
  translation: 'zu übersetzen',
  next: (address) =>
    `Schreiben Sie den Text an die Stelle jedes „…“. npm run dev zeigt ihn unter http://localhost:4321${address},\nnpm run check sagt, was fehlt. Nehmen Sie \`draft: true\` heraus, wenn er stimmt.`,
  missing: (options) => `Noch nicht gesagt: ${options.join(', ')}.`,
  notOneOf: (option, value, known, meant) =>
    `${option} kann nicht ${JSON.stringify(value)} sein. ${meant ? `Meinten Sie ${meant}? ` : ''}Möglich sind: ${known.join(', ')}.`,
  wouldCreate: 'Diese Dateien würden geschrieben:',
  addYes: 'Geschrieben wurde nichts. Mit --yes werden sie geschrieben.',
  noTopic: (id, meant) =>
    `Ein Thema ${JSON.stringify(id)} ist von den Lesern nicht bekannt.${meant ? ` Meinten Sie ${meant}?` : ''}`,
  topicsFrom: 'Der Bericht nennt sie: npm run insights, dann reports/latest/index.html.',
  hasDraft: (id, file) => `Zu ${id} gibt es schon einen Entwurf: ${file}.`,
};

export const newWords: Readonly<Record<EditorLocale, NewWords>> = { en: english, de: german };
