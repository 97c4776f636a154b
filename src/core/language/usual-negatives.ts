import type { Advice } from './usual-jargon.ts';

/** "Sie müssen nichts einsenden" is good news: a "not" in the same part of the sentence. */
const needless =
  /…[^,;–—]*(?<!\p{L})(?:nicht|nichts|kein\p{L}*|niemand\p{L}*|weder|nie|nur|lediglich)(?!\p{L})/iu;

/** "We cannot pay it out, but you can …" says what is possible, and "Ist beides nicht möglich, …" what happens then. */
const turnedGerman =
  /^(?:Ist|Sind|Wenn|Falls|Sollte\p{L}*|Wo|Geht|Klappt)(?!\p{L})|….*(?<!\p{L})(?:aber|dafür|sondern|stattdessen|jedoch)(?!\p{L})/isu;
const turnedEnglish =
  /^(?:If|Where|When|Should|Unless)(?!\p{L})|….*(?<!\p{L})(?:but|instead|however)(?!\p{L})/isu;

/**
 * Expressions that refuse, command or blame, by language, and how to turn them: say what the reader can do, by when, and what
 * the shop does. Readers who are told what is possible ask less and complain less. `style.yml` adds to them.
 */
export const usualNegatives: Readonly<Record<string, readonly Advice[]>> = {
  de: [
    { phrase: 'Sie müssen leider', instead: 'was Leser tun können: „Sie können …“' },
    {
      phrase: 'Sie müssen',
      instead: 'die Aufforderung: „Öffnen Sie …“, oder „Sie brauchen …“',
      unless: needless,
    },
    {
      phrase: 'du musst',
      instead: 'die Aufforderung: „Öffne …“, oder „Du brauchst …“',
      unless: needless,
    },
    { phrase: 'leider nicht', instead: 'was stattdessen geht, und ab wann', unless: turnedGerman },
    { phrase: 'leider kein*', instead: 'was stattdessen geht, und ab wann', unless: turnedGerman },
    { phrase: 'leider nur', instead: 'was geht, ohne „leider“', unless: turnedGerman },
    {
      phrase: 'leider nicht möglich',
      instead: 'was stattdessen geht, und ab wann',
      unless: turnedGerman,
    },
    { phrase: 'nicht möglich', instead: 'was möglich ist', unless: turnedGerman },
    { phrase: 'unmöglich', instead: 'was möglich ist', unless: turnedGerman },
    { phrase: 'wir können nicht', instead: 'was wir tun: „Wir können …“', unless: turnedGerman },
    { phrase: 'wir können leider', instead: 'was wir tun: „Wir können …“', unless: turnedGerman },
    { phrase: 'können wir nicht', instead: 'was wir tun: „Wir können …“', unless: turnedGerman },
    { phrase: 'können wir leider', instead: 'was wir tun: „Wir können …“', unless: turnedGerman },
    { phrase: 'nicht gestattet', instead: 'was Leser tun können', unless: turnedGerman },
    { phrase: 'nicht zulässig', instead: 'was Leser tun können', unless: turnedGerman },
    {
      phrase: 'ausgeschlossen',
      instead: 'was gilt: „Zurückgeben können Sie …“',
      unless: turnedGerman,
    },
    { phrase: 'untersagt', instead: 'was Leser tun können' },
    { phrase: 'selbst schuld', instead: 'was jetzt hilft' },
    { phrase: 'Sie haben versäumt', instead: 'was jetzt hilft' },
    { phrase: 'Ihr Fehler', instead: 'was geschehen ist, ohne Schuld' },
    { phrase: 'wie bereits erwähnt', instead: 'es noch einmal, in einem Satz' },
  ],
  en: [
    {
      phrase: 'you must',
      instead: 'the step itself: “Open …”, or “You need …”',
    },
    {
      phrase: 'you have to',
      instead: 'the step itself: “Open …”, or “You need …”',
      unless: /(?:nothing|only|all)(?: that)?\s+…|…\s*(?:nothing|only)/iu,
    },
    { phrase: 'we cannot', instead: 'what we can do: “We can …”', unless: turnedEnglish },
    { phrase: 'we can’t', instead: 'what we can do: “We can …”', unless: turnedEnglish },
    { phrase: "we can't", instead: 'what we can do: “We can …”', unless: turnedEnglish },
    { phrase: 'we are unable to', instead: 'what we can do: “We can …”', unless: turnedEnglish },
    { phrase: 'we’re unable to', instead: 'what we can do: “We can …”', unless: turnedEnglish },
    { phrase: 'unfortunately', instead: 'what can be done, and from when', unless: turnedEnglish },
    { phrase: 'not possible', instead: 'what is possible', unless: turnedEnglish },
    { phrase: 'impossible', instead: 'what is possible', unless: turnedEnglish },
    { phrase: 'not allowed', instead: 'what the reader can do', unless: turnedEnglish },
    { phrase: 'not permitted', instead: 'what the reader can do', unless: turnedEnglish },
    { phrase: 'forbidden', instead: 'what the reader can do' },
    { phrase: 'prohibited', instead: 'what the reader can do', unless: turnedEnglish },
    { phrase: 'you failed to', instead: 'what helps now' },
    { phrase: 'you should have', instead: 'what helps now' },
    { phrase: 'your mistake', instead: 'what happened, without blame' },
    { phrase: 'your own fault', instead: 'what happened, without blame' },
    { phrase: 'as mentioned above', instead: 'it once more, in one sentence' },
    { phrase: 'no exceptions', instead: 'what the reader can do' },
  ],
};
