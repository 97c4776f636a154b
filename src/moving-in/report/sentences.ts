import type { Sentence } from '../../core/sentence.ts';
import type { ImageFate, LinkFate } from '../account.ts';
import type { FileFate, LeftOut } from '../plan-import.ts';
import type { RemarkKind } from '../remark.ts';

/** What somebody should look at; `%` is what it is about. */
export const remarkSentences: Readonly<Record<RemarkKind, Sentence>> = {
  'title-shortened': {
    en: 'The title was longer than 90 characters and is cut: “%”.',
    de: 'Der Titel war länger als 90 Zeichen und ist gekürzt: „%“.',
  },
  'title-made': {
    en: 'The article had no title of at least 3 characters; it has one from its text now: “%”.',
    de: 'Der Artikel hatte keinen Titel von mindestens 3 Zeichen; er hat jetzt einen aus seinem Text: „%“.',
  },
  'summary-cut': {
    en: 'The first sentence is longer than 200 characters; the `summary` is cut in it.',
    de: 'Der erste Satz ist länger als 200 Zeichen; die `summary` endet mitten in ihm.',
  },
  'summary-made': {
    en: 'There is no paragraph to make a `summary` from: write the answer in one or two sentences.',
    de: 'Aus keinem Absatz ließ sich eine `summary` machen: Schreiben Sie die Antwort in ein, zwei Sätzen.',
  },
  unpaired: {
    en: 'There is no version in the language “%”.',
    de: 'Es gibt keine Fassung in der Sprache „%“.',
  },
  internal: {
    en: 'Only a part of the readers could see it. It is a draft here; take `draft` out if everybody may read it.',
    de: 'Nur ein Teil der Leser konnte ihn sehen. Er ist hier ein Entwurf; nehmen Sie `draft` heraus, wenn ihn alle lesen dürfen.',
  },
  'name-taken': {
    en: 'Another article is called `%` already. If both say the same, keep one.',
    de: 'Ein anderer Artikel heißt schon `%`. Wenn beide dasselbe sagen, behalten Sie einen.',
  },
  'guessed-collection': {
    en: 'The collection `%` is a guess from the title.',
    de: 'Die Rubrik `%` ist aus dem Titel geraten.',
  },
  video: {
    en: 'A film or a page in a frame is a link now: %. Say in a sentence what it shows.',
    de: 'Ein Film oder eine eingebettete Seite ist jetzt ein Link: %. Sagen Sie in einem Satz, was zu sehen ist.',
  },
  form: {
    en: 'A form was left out; its words are there. Lead readers to /contact instead.',
    de: 'Ein Formular wurde weggelassen, seine Wörter sind da. Führen Sie Leser stattdessen zu /contact.',
  },
  drawing: {
    en: 'A drawing within the text (SVG) was left out.',
    de: 'Eine Zeichnung im Text (SVG) wurde weggelassen.',
  },
  'table-head': {
    en: 'A table had no head; its first row is the head now: “%”.',
    de: 'Eine Tabelle hatte keinen Kopf; ihre erste Zeile ist jetzt der Kopf: „%“.',
  },
  'table-in-table': {
    en: 'A table stood in a cell of another one; its words stand there in one line.',
    de: 'Eine Tabelle stand in einer Zelle einer anderen; ihre Wörter stehen dort in einer Zeile.',
  },
  'table-large': {
    en: 'A table of % rows and columns is hard to read on a phone.',
    de: 'Eine Tabelle mit % Zeilen und Spalten ist auf dem Telefon schwer zu lesen.',
  },
  'broken-letters': {
    en: 'Letters were already lost in the source (�); they are left out. Compare the text with the original.',
    de: 'Buchstaben waren schon in der Quelle verloren (�); sie fehlen. Vergleichen Sie den Text mit dem Original.',
  },
  'too-deep': {
    en: 'The text was nested too deeply to be read as it was; its words are there without form, links and images.',
    de: 'Der Text war zu tief verschachtelt; seine Wörter sind da, ohne Form, Links und Bilder.',
  },
  'link-not-imported': {
    en: 'A link led to a page of the old help center that was not taken over; its text stayed: %.',
    de: 'Ein Link führte zu einer Seite des alten Hilfe-Centers, die nicht übernommen wurde; sein Text blieb: %.',
  },
  'link-broken': {
    en: 'A link led nowhere; its text stayed: %.',
    de: 'Ein Link führte nirgendwohin; sein Text blieb: %.',
  },
  'link-to-draft': {
    en: 'A link led to an article that is a draft; its text stayed: %.',
    de: 'Ein Link führte zu einem Artikel, der ein Entwurf ist; sein Text blieb: %.',
  },
  'anchor-lost': {
    en: 'The place in the text that a link led to is not there any more: %.',
    de: 'Die Textstelle, zu der ein Link führte, gibt es nicht mehr: %.',
  },
  'file-left-behind': {
    en: 'A file still lies in the old help center. Put it elsewhere before that is closed: %.',
    de: 'Eine Datei liegt noch im alten Hilfe-Center. Legen Sie sie woandershin, bevor es schließt: %.',
  },
  'image-missing': {
    en: 'An image was not found and is left out: %.',
    de: 'Ein Bild wurde nicht gefunden und fehlt: %.',
  },
  'image-not-fetched': {
    en: 'An image lies elsewhere and was not fetched: %.',
    de: 'Ein Bild liegt anderswo und wurde nicht geholt: %.',
  },
  'image-unreadable': {
    en: 'An image cannot be read, or is of a kind that browsers do not show; it is left out: %.',
    de: 'Ein Bild ist unlesbar oder von einer Art, die Browser nicht zeigen; es fehlt: %.',
  },
  'image-large': {
    en: 'An image is large; make it smaller: %.',
    de: 'Ein Bild ist groß; verkleinern Sie es: %.',
  },
  'image-without-alt': {
    en: 'An image has no description for people who do not see it: %.',
    de: 'Ein Bild hat keine Beschreibung für Menschen, die es nicht sehen: %.',
  },
  'alt-is-file-name': {
    en: 'The description of an image is only a file name: %.',
    de: 'Die Beschreibung eines Bildes ist nur ein Dateiname: %.',
  },
};

export const leftOutSentences: Readonly<Record<LeftOut['why'], Sentence>> = {
  'no-text': { en: 'It has no text.', de: 'Er hat keinen Text.' },
  language: { en: 'The site has no language “%”.', de: 'Die Website hat keine Sprache „%“.' },
  category: {
    en: 'Its category “%” is left out (none).',
    de: 'Seine Kategorie „%“ wird ausgelassen (none).',
  },
  'same-language': {
    en: 'Another version in the same language was taken (“%”).',
    de: 'Eine andere Fassung in derselben Sprache wurde genommen („%“).',
  },
  'no-title': { en: 'It has neither a title nor a text.', de: 'Er hat weder Titel noch Text.' },
  'not-readable': { en: 'It cannot be read.', de: 'Er ist nicht lesbar.' },
  'left-out': { en: 'It is no article.', de: 'Es ist kein Artikel.' },
};

export const fileSentences: Readonly<Record<FileFate, Sentence>> = {
  new: { en: 'new', de: 'neu' },
  updated: { en: 'changed in the source, updated', de: 'in der Quelle geändert, erneuert' },
  overwritten: {
    en: 'edited here, overwritten as asked',
    de: 'hier bearbeitet, wie gewünscht überschrieben',
  },
  unchanged: { en: 'not changed in the source', de: 'in der Quelle unverändert' },
  'edited-here': {
    en: 'changed in the source and here: nothing overwritten',
    de: 'in der Quelle und hier geändert: nichts überschrieben',
  },
  'deleted-here': {
    en: 'deleted or moved here since: not written again',
    de: 'hier inzwischen gelöscht oder verschoben: nicht neu geschrieben',
  },
};

export const linkSentences: Readonly<Record<LinkFate, Sentence>> = {
  article: { en: 'to an article that was taken over', de: 'zu einem übernommenen Artikel' },
  anchor: { en: 'to a heading of the same article', de: 'zu einer Überschrift im selben Artikel' },
  contact: { en: 'to a person: /contact', de: 'zu einem Menschen: /contact' },
  outside: { en: 'elsewhere, kept', de: 'anderswohin, behalten' },
  typed: {
    en: 'an address that was only typed, a link now',
    de: 'eine nur getippte Adresse, jetzt ein Link',
  },
  'file-left-behind': {
    en: 'to a file of the old help center, kept',
    de: 'zu einer Datei des alten Hilfe-Centers, behalten',
  },
  'not-imported': {
    en: 'to a page that was not taken over, taken out',
    de: 'zu einer nicht übernommenen Seite, entfernt',
  },
  'to-draft': { en: 'to a draft, taken out', de: 'zu einem Entwurf, entfernt' },
  itself: { en: 'to the article itself, taken out', de: 'zum Artikel selbst, entfernt' },
  'own-image': {
    en: 'from an image to itself, taken out',
    de: 'von einem Bild zu sich selbst, entfernt',
  },
  broken: { en: 'to nowhere, taken out', de: 'nirgendwohin, entfernt' },
  'without-text': {
    en: 'without a text, or a part of the link before it',
    de: 'ohne Text, oder Teil des Links davor',
  },
};

export const imageSentences: Readonly<Record<ImageFate, Sentence>> = {
  copied: { en: 'beside the article', de: 'neben dem Artikel' },
  'same-image': { en: 'the same image twice', de: 'dasselbe Bild noch einmal' },
  'to-fetch': { en: 'elsewhere, not fetched', de: 'anderswo, nicht geholt' },
  missing: { en: 'not found, left out', de: 'nicht gefunden, weggelassen' },
  unreadable: { en: 'not readable, left out', de: 'unlesbar, weggelassen' },
  'not-shown': {
    en: 'a counting pixel or without an address',
    de: 'ein Zählpixel oder ohne Adresse',
  },
};
