import type { Span } from './find-phrases.ts';

export type AddressForm = 'Sie' | 'du';

export interface FoundAddress extends Span {
  text: string;
  form: AddressForm;
}

/** Forms that are only ever said to somebody one calls du: "ihr" is left out, it is also "her" and "their". */
const familiar =
  /(?<![\p{L}\p{N}-])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?|deinetwegen)(?![\p{L}\p{N}-])/giu;

/** Requests in the form for du, at the beginning of a sentence. Those that are also nouns or adjectives are left out. */
const familiarRequest =
  /(?<![\p{L}\p{N}])(?:Bitte |Dann |Nun |Jetzt )?(?:klicke|öffne|wähle|gib|lies|nimm|sieh|vergiss|schreibe|schicke|sende|prüfe|melde dich|nutze|drucke|packe|klebe|bringe|warte|kontaktiere|bestätige|ändere|lösche|lade|tippe|gehe|kopiere)(?= (?!Sie(?!\p{L})))/giu;

/** Forms for Sie: with a capital inside a sentence nothing else is meant. */
const formal = /(?<![\p{L}\p{N}-])(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?![\p{L}\p{N}-])/gu;

/**
 * How a German text addresses its readers, and where. Left out is what may mean somebody else: "sie" and "ihr" with a small
 * letter, and at the beginning of a sentence "Sie" and "Ihr" too ("Die Mail kommt sofort. Sie enthält den Link.").
 */
export function findAddress(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  const add = (form: AddressForm, { 0: words, index }: RegExpExecArray) =>
    found.push({ form, start: index, end: index + words.length, text: words });
  for (const match of text.matchAll(familiar)) add('du', match);
  for (const match of text.matchAll(familiarRequest))
    if (beginsClause(text, match.index)) add('du', match);
  for (const match of text.matchAll(formal))
    if (!beginsClause(text, match.index)) add('Sie', match);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a capital letter is due here anyway: at the start, after a colon, a dash or an opening quotation mark. */
function beginsClause(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 6), index);
  return index === 0 || /(?:[:–—]\s*|["„“«»(‚]\s*|[.!?…]["“»)]*\s+)$/u.test(before);
}
