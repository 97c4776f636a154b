import type { Sentence } from '../sentence.ts';
import type { Advice } from './advice.ts';

/** "Sie müssen nichts einsenden" is good news: a "not" in the same part of the sentence. */
const needless =
  /…[^,;–—]*(?<!\p{L})(?:nicht|nichts|kein\p{L}*|niemand\p{L}*|weder|nie|nur|lediglich)(?!\p{L})/iu;

/** "We cannot pay it out, but you can …" says what is possible, and "Ist beides nicht möglich, …" what happens then. */
const turnedGerman =
  /^(?:Ist|Sind|Wenn|Falls|Sollte\p{L}*|Wo|Geht|Klappt)(?!\p{L})|….*(?<!\p{L})(?:aber|dafür|sondern|stattdessen|jedoch)(?!\p{L})/isu;
const turnedEnglish =
  /^(?:If|Where|When|Should|Unless)(?!\p{L})|….*(?<!\p{L})(?:but|instead|however)(?!\p{L})/isu;
const harmless = /(?:nothing|only|all)(?: that)?\s+…|…\s*(?:nothing|only)/iu;

const germanStep: Sentence = {
  en: 'the step itself: “Öffnen Sie …”',
  de: 'den Schritt selbst: „Öffnen Sie …“',
};
const englishStep: Sentence = {
  en: 'the step itself: “Open …”, or “You need …”',
  de: 'den Schritt selbst: „Open …“ oder „You need …“',
};
const possible: Sentence = {
  en: 'what is possible instead, and from when',
  de: 'was stattdessen geht, und ab wann',
};
const readersCan: Sentence = { en: 'what readers can do', de: 'was Leser tun können' };
const weDo: Sentence = { en: 'what you do for them', de: 'was Sie für sie tun' };
const helps: Sentence = { en: 'what helps now', de: 'was jetzt hilft' };
const again: Sentence = {
  en: 'it once more, in one sentence',
  de: 'es noch einmal, in einem Satz',
};

/**
 * Expressions that refuse, command or blame, by language, and how to turn them: say what the reader can do, by when, and what
 * the shop does. Readers who are told what is possible ask less and complain less. `style.yml` adds to them.
 */
export const usualNegatives: Readonly<Record<string, readonly Advice[]>> = {
  de: [
    ...advise(['Sie müssen leider', 'du musst leider'], readersCan),
    ...advise(['Sie müssen', 'du musst'], germanStep, needless),
    ...advise(
      ['leider nicht', 'leider kein*', 'leider nur', 'leider nicht möglich'],
      possible,
      turnedGerman,
    ),
    ...advise(['nicht möglich', 'unmöglich'], possible, turnedGerman),
    ...advise(
      ['wir können nicht', 'wir können leider', 'können wir nicht', 'können wir leider'],
      weDo,
      turnedGerman,
    ),
    ...advise(
      ['nicht gestattet', 'nicht zulässig', 'ausgeschlossen', 'untersagt'],
      readersCan,
      turnedGerman,
    ),
    ...advise(['selbst schuld', 'Sie haben versäumt', 'Ihr Fehler'], helps),
    ...advise(['wie bereits erwähnt', 'wie oben erwähnt'], again),
  ],
  en: [
    ...advise(['you must', 'you have to'], englishStep, harmless),
    ...advise(['unfortunately', 'not possible', 'impossible'], possible, turnedEnglish),
    ...advise(
      ['we cannot', 'we can’t', "we can't", 'we are unable to', 'we’re unable to'],
      weDo,
      turnedEnglish,
    ),
    ...advise(
      ['not allowed', 'not permitted', 'forbidden', 'prohibited', 'no exceptions'],
      readersCan,
      turnedEnglish,
    ),
    ...advise(['you failed to', 'your mistake', 'your own fault'], helps),
    ...advise(['as mentioned above', 'as already mentioned'], again),
  ],
};

function advise(phrases: readonly string[], instead: Sentence, unless?: RegExp): Advice[] {
  return phrases.map((phrase) => ({ phrase, instead, ...(unless && { unless }) }));
}
